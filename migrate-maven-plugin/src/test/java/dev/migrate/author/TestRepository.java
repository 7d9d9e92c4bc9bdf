package dev.migrate.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A git repository in a folder.
 *
 * @param root the folder
 */
record TestRepository(Path root) {
    /** Makes the folder a repository with a branch {@code main}, and commits what is there. */
    static TestRepository init(Path root) {
        TestRepository repository = new TestRepository(root);
        repository.git("init", "-q", "-b", "main", ".");
        repository.commit();
        return repository;
    }

    /** Commits everything. */
    void commit() {
        git("add", "-A");
        git("commit", "-q", "-m", "work");
    }

    /** Names the last commit. */
    TestRepository tag(String name) {
        git("tag", name);
        return this;
    }

    /** Merges a branch, which leaves a conflict. */
    void mergeWithConflict(String branch) {
        mustFail("merge", "-q", branch);
    }

    /** Does what must not succeed. */
    void mustFail(String... arguments) {
        assertThat(new Git(root).run(asSomebody(arguments)))
                .as(List.of(arguments).toString())
                .isEmpty();
    }

    /** Does what must succeed. */
    void git(String... arguments) {
        assertThat(new Git(root).run(asSomebody(arguments)))
                .as(List.of(arguments).toString())
                .isPresent();
    }

    private static String[] asSomebody(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-c", "user.name=T", "-c", "user.email=t@example.com"));
        all.addAll(List.of(arguments));
        return all.toArray(String[]::new);
    }
}
