package dev.migrate.author;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;

import dev.migrate.operation.Operations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A project in a real git repository with a first revision, from which branches start.
 *
 * @param project the project
 * @param repository the repository
 */
record TestBranches(TestProject project, TestRepository repository) {
    static final Consumer<Operations> USERS = op -> op.createTable(
            "users", column("id", bigint()).notNull(), column("name", text()), primaryKey("pk_users", "id"));
    static final Consumer<Operations> BIO = op -> op.addColumn("users", column("bio", text()));
    static final Consumer<Operations> PHONE = op -> op.addColumn("users", column("phone", text()));
    static final Consumer<Operations> TAGS =
            op -> op.createTable("tags", column("id", bigint()).notNull(), primaryKey("pk_tags", "id"));
    static final Consumer<Operations> LABEL = op -> op.addColumn("tags", column("label", text()));

    /** A repository whose branch main has revision 1. */
    static TestBranches in(Path root) throws IOException {
        TestProject project = new TestProject(root).entities(Histories.schema(USERS));
        project.create(request("add users", "1"));
        Files.writeString(root.resolve(".gitignore"), "target\n");
        return new TestBranches(project, TestRepository.init(root).tag("first"));
    }

    /** Revisions 2a on main and 2b on another branch, which merges main and finds the conflict. */
    void bioOnMainAndTagsOnABranch() {
        branch("main", BIO, "2a");
        branch("work", "tags", TAGS, "2b");
        repository.mergeWithConflict("main");
        project.entities(Histories.schema(USERS.andThen(BIO).andThen(TAGS)));
    }

    /** A revision on a branch that starts at the first revision, called like it. */
    void branch(String name, Consumer<Operations> change, String id) {
        branch(name, name, change, id);
    }

    private void branch(String branch, String name, Consumer<Operations> change, String id) {
        repository.git("checkout", "-q", "-B", branch, "first");
        revision(change, id, name);
    }

    /** A revision where the repository is. */
    void revision(Consumer<Operations> change, String id, String name) {
        project.entities(Histories.schema(USERS.andThen(change)));
        project.create(request(name, id));
        repository.commit();
    }

    /** What create is asked for. */
    static CreateRequest request(String name, String id) {
        return new CreateRequest(name, true, id, null, null, null, false);
    }
}
