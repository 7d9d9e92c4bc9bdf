package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.rule.Subject;

/**
 * Columns that reference others.
 *
 * @param site where
 * @param references what they reference
 * @param prefix what stands before the referenced column in a default name: an attribute or an entity
 * @param nullable whether null is allowed where their annotations allow it
 * @param annotations the annotations of the attribute that say more of the columns
 * @param subject the attribute, for messages
 * @param origin the attribute path as origins write it
 * @param rank their place in the table
 */
record JoinRequest(
        Site site,
        References references,
        String prefix,
        boolean nullable,
        Annotations annotations,
        Subject subject,
        String origin,
        int rank) {
    /** What the origin of a column ends with that references the owner of a table's rows. */
    static final String OWNER = "#owner";

    /** The same without the annotations of a type. */
    JoinRequest without(String annotation) {
        return annotations.has(annotation)
                ? new JoinRequest(
                        site, references, prefix, nullable, annotations.without(annotation), subject, origin, rank)
                : this;
    }
}
