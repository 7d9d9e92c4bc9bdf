package dev.migrate.author;

import dev.migrate.schema.json.Head;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code head.json} as git keeps it: the file of a revision that is no longer the head of the working copy. */
final class CommittedHead {
    /** Who looks for the file of a revision has just written the revision after it, or a few. */
    private static final String COMMITS = "200";

    private CommittedHead() {}

    /**
     * The newest one that was committed at a revision, here or else on another branch, and that fits the revisions: with
     * numbers for ids another branch may have used the same. None without git.
     *
     * @param file where {@code head.json} is, or was
     * @param revision the head revision of those days
     * @param revisions the revisions up to that one
     * @throws dev.migrate.error.SnapshotFormatException if a later version of this software wrote it
     */
    static Optional<Head> of(Path file, String revision, Replayed revisions) {
        return Stream.of("HEAD", "--all")
                .flatMap(commits -> committed(file, commits))
                .filter(head -> head.revision().equals(revision) && revisions.makes(head))
                .findFirst();
    }

    private static Stream<Head> committed(Path file, String commits) {
        Git git = new Git(file.resolveSibling(""));
        String name = file.getFileName().toString();
        return git.names("log", commits, "-z", "--format=%H", "-n", COMMITS, "--diff-filter=AM", "--", name).stream()
                .flatMap(commit -> git.run("show", commit + ":./" + name).stream())
                .filter(text -> !GitConflict.isIn(text))
                .map(text -> Head.read(file.toString(), text));
    }
}
