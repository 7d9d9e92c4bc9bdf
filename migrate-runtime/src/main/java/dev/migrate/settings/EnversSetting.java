package dev.migrate.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The name of each setting of Hibernate Envers that changes its tables: as it has it, with another prefix. */
enum EnversSetting {
    AUDIT_TABLE_PREFIX,
    AUDIT_TABLE_SUFFIX,
    DEFAULT_SCHEMA,
    REVISION_FIELD_NAME,
    REVISION_TYPE_FIELD_NAME,
    EMBEDDABLE_SET_ORDINAL_FIELD_NAME,
    GLOBAL_WITH_MODIFIED_FLAG,
    MODIFIED_FLAG_SUFFIX,
    MODIFIED_COLUMN_NAMING_STRATEGY,
    DO_NOT_AUDIT_OPTIMISTIC_LOCKING_FIELD,
    USE_REVISION_ENTITY_WITH_NATIVE_ID,
    TRACK_ENTITIES_CHANGED_IN_REVISION,
    CASCADE_DELETE_REVISION,
    AUDIT_STRATEGY,
    AUDIT_STRATEGY_VALIDITY_END_REV_FIELD_NAME,
    AUDIT_STRATEGY_VALIDITY_STORE_REVEND_TIMESTAMP,
    AUDIT_STRATEGY_VALIDITY_REVEND_TIMESTAMP_FIELD_NAME,
    AUDIT_STRATEGY_VALIDITY_REVEND_TIMESTAMP_NUMERIC,
    AUDIT_STRATEGY_VALIDITY_REVEND_TIMESTAMP_LEGACY_PLACEMENT;

    /** What all of them begin with. */
    static final String PREFIX = "envers.";

    /** The name as it stands in the file. */
    String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** All names as they stand in the file. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (EnversSetting setting : values()) {
            keys.add(setting.key());
        }
        return keys;
    }
}
