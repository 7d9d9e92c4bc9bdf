package dev.migrate.settings;

import dev.migrate.settings.EnversSettings.AuditStrategy;
import dev.migrate.settings.EnversSettings.ModifiedColumnNaming;
import dev.migrate.settings.EnversSettings.ModifiedFlags;
import dev.migrate.settings.EnversSettings.RevisionEntity;
import dev.migrate.settings.EnversSettings.Validity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the texts of settings into {@link EnversSettings}; a setting without text gets its default. */
final class EnversSettingsParser {
    private final SettingValues values;

    EnversSettingsParser(SettingValues values) {
        this.values = values;
    }

    EnversSettings parse() {
        return new EnversSettings(
                text(EnversSetting.AUDIT_TABLE_PREFIX, ""),
                text(EnversSetting.AUDIT_TABLE_SUFFIX, "_AUD"),
                values.text(EnversSetting.DEFAULT_SCHEMA.key()),
                text(EnversSetting.REVISION_FIELD_NAME, "REV"),
                text(EnversSetting.REVISION_TYPE_FIELD_NAME, "REVTYPE"),
                text(EnversSetting.EMBEDDABLE_SET_ORDINAL_FIELD_NAME, "SETORDINAL"),
                new ModifiedFlags(
                        flag(EnversSetting.GLOBAL_WITH_MODIFIED_FLAG, false),
                        text(EnversSetting.MODIFIED_FLAG_SUFFIX, "_MOD"),
                        choice(EnversSetting.MODIFIED_COLUMN_NAMING_STRATEGY, ModifiedColumnNaming.values())),
                !flag(EnversSetting.DO_NOT_AUDIT_OPTIMISTIC_LOCKING_FIELD, true),
                new RevisionEntity(
                        flag(EnversSetting.USE_REVISION_ENTITY_WITH_NATIVE_ID, true),
                        flag(EnversSetting.TRACK_ENTITIES_CHANGED_IN_REVISION, false)),
                flag(EnversSetting.CASCADE_DELETE_REVISION, false),
                validity());
    }

    private Validity validity() {
        boolean timestamp = flag(EnversSetting.AUDIT_STRATEGY_VALIDITY_STORE_REVEND_TIMESTAMP, false);
        @Nullable
        String field = text(EnversSetting.AUDIT_STRATEGY_VALIDITY_REVEND_TIMESTAMP_FIELD_NAME, "REVEND_TSTMP");
        return new Validity(
                strategy(),
                text(EnversSetting.AUDIT_STRATEGY_VALIDITY_END_REV_FIELD_NAME, "REVEND"),
                timestamp ? field : null,
                flag(EnversSetting.AUDIT_STRATEGY_VALIDITY_REVEND_TIMESTAMP_NUMERIC, false),
                flag(EnversSetting.AUDIT_STRATEGY_VALIDITY_REVEND_TIMESTAMP_LEGACY_PLACEMENT, true));
    }

    /** Hibernate takes the name of the class as well. */
    private AuditStrategy strategy() {
        String text = text(EnversSetting.AUDIT_STRATEGY, "");
        for (AuditStrategy strategy : AuditStrategy.values()) {
            if (text.toUpperCase(Locale.ROOT).endsWith("." + strategy + "AUDITSTRATEGY")) {
                return strategy;
            }
        }
        return choice(EnversSetting.AUDIT_STRATEGY, AuditStrategy.values());
    }

    private String text(EnversSetting setting, String otherwise) {
        @Nullable String text = values.text(setting.key());
        return text == null ? otherwise : text;
    }

    private boolean flag(EnversSetting setting, boolean otherwise) {
        return values.choice(setting.key(), new Boolean[] {otherwise, !otherwise});
    }

    private <T> T choice(EnversSetting setting, T[] choices) {
        return values.choice(setting.key(), choices);
    }
}
