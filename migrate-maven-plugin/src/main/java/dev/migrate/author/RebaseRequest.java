package dev.migrate.author;

import org.jspecify.annotations.Nullable;

/**
 * What to rebase.
 *
 * @param revision the revision, its id or the beginning of it, or null for the head that is not on the main branch
 * @param onto what it is to come after, or null for the other head
 * @param dryRun whether nothing is written
 */
public record RebaseRequest(
        @Nullable String revision, @Nullable String onto, boolean dryRun) {}
