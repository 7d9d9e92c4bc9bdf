package dev.migrate.author;

import org.jspecify.annotations.Nullable;

/**
 * What to squash.
 *
 * @param from the first revision, an id or the beginning of one; null is refused
 * @param to the last revision, likewise
 * @param name what to call it, or null for a name made of both ids
 * @param revisionId its id, or null to have one made
 * @param dryRun whether nothing is written
 */
public record SquashRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable String name,
        @Nullable String revisionId,
        boolean dryRun) {}
