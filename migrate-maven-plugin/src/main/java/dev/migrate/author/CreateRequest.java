package dev.migrate.author;

import org.jspecify.annotations.Nullable;

/**
 * What a developer asks for.
 *
 * @param name what the revision does, as a name or as a sentence
 * @param autogenerate whether it is written from what changed in the entities, or empty
 * @param revisionId its id, or null to have one made
 * @param rename what was renamed: {@code users.fullname:full_name,user:users}, or null
 * @param allowDrop what may go with its rows or values: {@code users.legacy_id,old_table}, or null
 * @param fill what existing rows get: {@code examples.priority=0,users.full_name=concat(first, ' ', last)}, or null
 * @param dryRun whether nothing is written
 */
public record CreateRequest(
        String name,
        boolean autogenerate,
        @Nullable String revisionId,
        @Nullable String rename,
        @Nullable String allowDrop,
        @Nullable String fill,
        boolean dryRun) {}
