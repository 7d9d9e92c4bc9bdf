/**
 * Reads the SQL that annotations hold: column definitions, options of sequences and the clauses of foreign keys.
 *
 * <p>Text becomes parts of a schema or a refusal that says why; nothing here knows where the text stood.
 */
@NullMarked
package dev.migrate.processor.mapping.definition;

import org.jspecify.annotations.NullMarked;
