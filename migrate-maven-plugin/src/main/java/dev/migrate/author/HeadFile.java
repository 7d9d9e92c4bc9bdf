package dev.migrate.author;

import dev.migrate.error.SnapshotFormatException;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the revisions stand: the head revision and what {@code head.json} says of it.
 *
 * @param revision the head revision, empty before the first
 * @param head what {@code head.json} says, empty before the first revision
 */
record HeadFile(Optional<RevisionInfo> revision, Optional<Head> head) {
    /**
     * Reads {@code head.json} and holds it against the revisions.
     *
     * @throws HeadException if there are several heads, if git left a conflict in the file, or if file and head revision do not belong together
     */
    static HeadFile read(Path file, RevisionGraph graph) {
        List<String> heads = List.copyOf(graph.heads().ids());
        if (heads.size() > 1) {
            throw HeadException.several(heads);
        }
        Optional<Head> found = Files.exists(file) ? Optional.of(readWhole(file)) : Optional.empty();
        if (heads.isEmpty()) {
            found.ifPresent(head -> {
                throw HeadException.withoutRevisions(file, head.revision());
            });
            return new HeadFile(Optional.empty(), Optional.empty());
        }
        String expected = heads.get(0);
        Head head = found.orElseThrow(() -> HeadException.missing(file, expected));
        if (!head.revision().equals(expected)) {
            throw HeadException.other(file, head.revision(), expected, graph.contains(head.revision()));
        }
        return new HeadFile(Optional.of(graph.get(expected)), Optional.of(head));
    }

    /** The schema that {@code head.json} says, the empty one before the first revision. */
    Schema schema() {
        return head.map(Head::schema).orElseGet(Schema::empty);
    }

    /** Whether it can't be the file of this head: git left a conflict in it, or it is of another revision. */
    static boolean isLeftBehind(Path file, String head) {
        if (Files.notExists(file)) {
            return true;
        }
        String text = text(file);
        return GitConflict.isIn(text)
                || !Head.read(file.toString(), text).revision().equals(head);
    }

    /** Whether git left a conflict in the file. */
    static boolean isInConflict(Path file) {
        return Files.exists(file) && GitConflict.isIn(text(file));
    }

    private static Head readWhole(Path file) {
        String text = text(file);
        if (GitConflict.isIn(text)) {
            throw HeadException.conflict(file);
        }
        return Head.read(file.toString(), text);
    }

    /**
     * The text of a file.
     *
     * @throws SnapshotFormatException if it is none
     */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw SnapshotFormatException.notText(file.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + file, e);
        }
    }
}
