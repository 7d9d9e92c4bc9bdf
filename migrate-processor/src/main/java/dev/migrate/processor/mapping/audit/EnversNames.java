package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;

/** The names of Hibernate Envers' annotations. */
final class EnversNames {
    private static final String PACKAGE = "org.hibernate.envers.";

    static final String AUDITED = PACKAGE + "Audited";
    static final String AUDIT_JOIN_TABLE = PACKAGE + "AuditJoinTable";
    static final String AUDIT_MAPPED_BY = PACKAGE + "AuditMappedBy";
    static final String AUDIT_OVERRIDE = PACKAGE + "AuditOverride";
    static final String AUDIT_OVERRIDES = PACKAGE + "AuditOverrides";
    static final String AUDIT_TABLE = PACKAGE + "AuditTable";
    static final String COLLECTION_AUDIT_TABLE = PACKAGE + "CollectionAuditTable";
    static final String NOT_AUDITED = PACKAGE + "NotAudited";
    static final String REVISION_ENTITY = PACKAGE + "RevisionEntity";
    static final String SECONDARY_AUDIT_TABLE = PACKAGE + "SecondaryAuditTable";
    static final String SECONDARY_AUDIT_TABLES = PACKAGE + "SecondaryAuditTables";

    private EnversNames() {}

    /** Whether one of its annotations is there. */
    static boolean areIn(Annotations annotations) {
        if (annotations.areStandard()) {
            return false;
        }
        for (AnnotationModel annotation : annotations.all()) {
            if (annotation.type().startsWith(PACKAGE)) {
                return true;
            }
        }
        return false;
    }
}
