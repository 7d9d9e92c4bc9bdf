package dev.migrate.author;

import dev.migrate.revision.RevisionInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a revision class and {@code head.json}: both, or neither. */
final class RevisionFiles {
    private RevisionFiles() {}

    /**
     * Writes both.
     *
     * @throws RevisionExistsException if there is a file of the revision's name
     */
    static void write(Path revision, String source, Path head, String json) {
        try {
            Path newRevision = temporary(revision, source);
            try {
                writeWithHead(newRevision, revision, head, json);
            } finally {
                Files.deleteIfExists(newRevision);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write '" + revision + "' and '" + head + "'", e);
        }
    }

    /** What the name of a revision class begins with. */
    static String prefix(String id) {
        return "R" + id.replace('-', '_') + "_";
    }

    /** The path of a revision class below the sources. */
    static String path(RevisionInfo revision) {
        return revision.className().replaceFirst("\\$.*", "").replace('.', '/') + ".java";
    }

    /** Replaces {@code head.json}. */
    static void writeHead(Path head, String json) {
        try {
            put(json, head);
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write '" + head + "'", e);
        }
    }

    private static void writeWithHead(Path newRevision, Path revision, Path head, String json) throws IOException {
        Path newHead = temporary(head, json);
        try {
            createOnly(newRevision, revision);
            replaceOrUndo(newHead, head, revision);
        } finally {
            Files.deleteIfExists(newHead);
        }
    }

    /** A move that finds a file there fails, unlike an atomic one. */
    private static void createOnly(Path source, Path target) throws IOException {
        if (Files.exists(target)) {
            throw new RevisionExistsException(target);
        }
        Files.move(source, target);
    }

    private static void replaceOrUndo(Path newHead, Path head, Path revision) throws IOException {
        try {
            replace(newHead, head);
        } catch (IOException e) {
            Files.deleteIfExists(revision);
            throw e;
        }
    }

    /** Replaces a file at once, or leaves it. */
    static void put(String text, Path file) throws IOException {
        Path temporary = temporary(file, text);
        try {
            replace(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void replace(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** In the folder of the file, so that the move that follows stays within a file system. */
    private static Path temporary(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file.resolveSibling("." + file.getFileName() + ".tmp"), text);
    }
}
