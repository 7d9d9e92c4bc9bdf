/**
 * {@link dev.migrate.schema.Schema} as text and back, and the two documents that hold one: {@link
 * dev.migrate.schema.json.Snapshot} of the compiled entities and {@link dev.migrate.schema.json.Head} of the revisions.
 *
 * <p>One fact stands on one line and all is sorted but the columns of a table, so that the same schema is the same bytes
 * and version control can merge it. Reading is strict. Strings in and out: no files, no class path.
 */
@NullMarked
package dev.migrate.schema.json;

import org.jspecify.annotations.NullMarked;
