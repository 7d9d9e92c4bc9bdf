package dev.migrate.author;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a {@link CreateRequest}.
 *
 * @param outcome what was written
 * @param revisionId the id of the new revision, or of the head if there is none; null before the first revision
 * @param revisionFile the revision class, or null if there is none
 * @param headFile where {@code head.json} is
 * @param source the text of the revision class, empty if there is none
 * @param operations what the upgrade does, in words, and what it locks
 * @param warnings what a reviewer should know: values that go, rows that are filled, locks that are felt
 * @param message where things stand, and what to do next
 */
public record CreateResult(
        Outcome outcome,
        @Nullable String revisionId,
        @Nullable Path revisionFile,
        Path headFile,
        String source,
        List<String> operations,
        List<String> warnings,
        String message) {
    /** Copies the lists. */
    public CreateResult {
        operations = List.copyOf(operations);
        warnings = List.copyOf(warnings);
    }

    /** The same with another message. */
    CreateResult saying(String other) {
        return new CreateResult(outcome, revisionId, revisionFile, headFile, source, operations, warnings, other);
    }

    /** An outcome without a revision class. */
    static CreateResult withoutRevision(Outcome outcome, @Nullable String head, Path headFile, String message) {
        return new CreateResult(outcome, head, null, headFile, "", List.of(), List.of(), message);
    }

    /** What was written. */
    public enum Outcome {
        /** A revision class and {@code head.json}. */
        WRITTEN,
        /** Nothing, as asked; this is what would be written. */
        DRY_RUN,
        /** {@code head.json} alone: what it knows of the entities changed, but nothing for the database. */
        ONLY_HEAD,
        /** Nothing: there is no change. */
        UNCHANGED
    }
}
