/**
 * The schema while it is made: tables, columns, keys, checks, indexes and types that later phases still change.
 *
 * <p>A draft keeps what it is told and says what that means for its names. It knows no entity, and which drafts there are
 * is decided by others.
 */
@NullMarked
package dev.migrate.processor.mapping.draft;

import org.jspecify.annotations.NullMarked;
