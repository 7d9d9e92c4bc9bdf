package dev.migrate.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds revision classes that are on the main branch and were edited or deleted since: databases may have run them. */
final class EditedRevisions {
    private final Git git;

    private EditedRevisions(Path sources) {
        git = new Git(sources);
    }

    /**
     * A message for each of them; none without git, without a repository and without a main branch.
     *
     * @param sources the folder below which the revision classes are
     */
    static List<String> problems(Path sources) {
        return Files.isDirectory(sources) ? new EditedRevisions(sources).problems() : List.of();
    }

    private List<String> problems() {
        for (String branch : MainBranch.NAMES) {
            Optional<String> fork = git.run("merge-base", "HEAD", branch).map(String::strip);
            if (fork.isPresent()) {
                return problems(branch, fork.get());
            }
        }
        return List.of();
    }

    private List<String> problems(String branch, String fork) {
        Set<String> revisions = MainBranch.revisionsAt(fork, git);
        return git
                .names(
                        "diff",
                        "--no-ext-diff",
                        "--no-renames",
                        "--relative",
                        "--name-only",
                        "-z",
                        "--diff-filter=MD",
                        fork,
                        "--",
                        ".")
                .stream()
                .filter(revisions::contains)
                .sorted()
                .map(file ->
                        "'" + file + "' is on branch '" + branch + "' and was edited or deleted since. A database may"
                                + " have run it already: restore it, and put the change into a new revision.")
                .toList();
    }
}
