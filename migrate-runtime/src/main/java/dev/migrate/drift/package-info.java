/**
 * Drift: in what a live database differs from what revisions have made ({@link dev.migrate.drift.Drift}), in words.
 *
 * <p>Two schemas are taken apart into facts, and facts are compared; nothing here changes a schema, knows operations or
 * talks to a database.
 */
@NullMarked
package dev.migrate.drift;

import org.jspecify.annotations.NullMarked;
