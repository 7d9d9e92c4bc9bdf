/**
 * The tables in which Envers keeps the rows of each revision, made from the drafts of the audited tables at the end.
 */
@NullMarked
package dev.migrate.processor.mapping.audit;

import org.jspecify.annotations.NullMarked;
