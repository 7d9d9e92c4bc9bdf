/**
 * PostgreSQL: the SQL that operations become ({@link dev.migrate.postgres.PostgresSql}, one class per schema object), its
 * text in a script, and the catalog of a live database read back into a {@link dev.migrate.schema.Schema}.
 *
 * <p>The only place that knows how PostgreSQL quotes, names and stores things. Which revisions run, and when, is not known
 * here.
 */
@NullMarked
package dev.migrate.postgres;

import org.jspecify.annotations.NullMarked;
