package dev.migrate.author;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds revision classes that are on the main branch and were edited or deleted since: databases may have run them. What another
 * revision stands for by now never runs again.
 */
final class EditedRevisions {
    private static final Pattern ID = Pattern.compile("@Revision\\([^)]*?\\bid\\s*=\\s*\"([^\"]*)\"");

    private final Git git;
    private final Set<String> replaced;

    private EditedRevisions(Path sources, Set<String> replaced) {
        git = new Git(sources);
        this.replaced = replaced;
    }

    /**
     * A message for each of them; none without git, without a repository and without a main branch.
     *
     * @param sources the folder below which the revision classes are
     * @param replaced the ids of revisions that others stand for
     */
    static List<String> problems(Path sources, Set<String> replaced) {
        return Files.isDirectory(sources) ? new EditedRevisions(sources, replaced).problems() : List.of();
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
                .filter(file -> replaced.isEmpty() || !isReplaced(fork, file))
                .sorted()
                .map(file ->
                        "'" + file + "' is on branch '" + branch + "' and was edited or deleted since. A database may"
                                + " have run it already: restore it, and put the change into a new revision.")
                .toList();
    }

    private boolean isReplaced(String commit, String file) {
        Matcher id = ID.matcher(git.run("show", commit + ":./" + file).orElse(""));
        return id.find() && replaced.contains(id.group(1));
    }
}
