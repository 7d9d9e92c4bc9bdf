package dev.migrate.settings;

import org.jspecify.annotations.Nullable;

/**
 * The settings of Hibernate Envers that change its tables, by its own names and with its own defaults.
 *
 * @param auditTablePrefix what stands before the names of audit tables
 * @param auditTableSuffix what stands after the names of audit tables
 * @param defaultSchema the schema of audit tables, or null for that of the table whose rows they keep
 * @param revisionFieldName the column of the revision's number
 * @param revisionTypeFieldName the column of the kind of change
 * @param setOrdinalFieldName the column that tells the elements of a set of embeddables apart
 * @param modifiedFlags which attributes have a column that says whether they changed, and its name
 * @param auditsVersions whether attributes with {@code @Version} are audited
 * @param revisionEntity the entity of revisions where the model has none
 * @param cascadesRevisions whether rows go with their revision when it is deleted
 * @param validity the columns that say how long a row was valid
 */
public record EnversSettings(
        String auditTablePrefix,
        String auditTableSuffix,
        @Nullable String defaultSchema,
        String revisionFieldName,
        String revisionTypeFieldName,
        String setOrdinalFieldName,
        ModifiedFlags modifiedFlags,
        boolean auditsVersions,
        RevisionEntity revisionEntity,
        boolean cascadesRevisions,
        Validity validity) {

    /**
     * The columns that say whether an attribute changed.
     *
     * @param all whether each attribute has one
     * @param suffix what stands after the name of the attribute
     * @param naming after what they are named
     */
    public record ModifiedFlags(boolean all, String suffix, ModifiedColumnNaming naming) {}

    /** After what the column is named that says whether an attribute changed. */
    public enum ModifiedColumnNaming {
        /** After the attribute. */
        DEFAULT,
        /** After the attribute's column if it has one. */
        IMPROVED
    }

    /**
     * The entity of revisions where the model has none.
     *
     * @param nativeId whether its numbers come as Hibernate likes best, from a sequence of its own
     * @param tracksEntities whether it keeps the names of the entities that changed
     */
    public record RevisionEntity(boolean nativeId, boolean tracksEntities) {}

    /**
     * The columns that say how long a row was valid.
     *
     * @param strategy whether there are any
     * @param endFieldName the column of the revision that ended it
     * @param timestampFieldName the column of when that was, or null if there is none
     * @param timestampNumeric whether that is a number
     * @param timestampAtRootAlone whether the tables of joined subclasses lack it
     */
    public record Validity(
            AuditStrategy strategy,
            String endFieldName,
            @Nullable String timestampFieldName,
            boolean timestampNumeric,
            boolean timestampAtRootAlone) {}

    /** What is kept of how long rows were valid. */
    public enum AuditStrategy {
        /** Nothing. */
        DEFAULT,
        /** The revision that ended it. */
        VALIDITY
    }
}
