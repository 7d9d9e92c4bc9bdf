package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;

/**
 * A column that an attribute asks for.
 *
 * @param site where
 * @param spec what its annotation says
 * @param logical its name before the naming strategy
 * @param type its type
 * @param nullable whether null is allowed
 * @param annotations the annotations of the attribute that say more of the column
 * @param subject the attribute, for messages
 * @param origin the attribute path as origins write it
 * @param rank its place in the table
 * @param reference whether it references another column
 */
record ColumnRequest(
        Site site,
        ColumnSpec spec,
        Name logical,
        ColumnType type,
        boolean nullable,
        Annotations annotations,
        Subject subject,
        String origin,
        int rank,
        boolean reference) {
    /** The same column of this type. */
    ColumnRequest of(ColumnType newType, boolean newNullable) {
        return new ColumnRequest(
                site, spec, logical, newType, newNullable, annotations, subject, origin, rank, reference);
    }
}
