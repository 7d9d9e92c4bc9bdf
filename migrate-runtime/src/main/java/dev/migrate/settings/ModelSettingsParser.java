package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the texts of settings into {@link ModelSettings}; a setting without text gets its default. */
final class ModelSettingsParser {
    private static final String HISTORY_TABLE = "migrate_history";
    private static final String PACKAGE = "\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
            + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*";
    private static final String ARTIFACT = "[^:\\s]+:[^:\\s]+";

    private final SettingValues values;

    ModelSettingsParser(SettingValues values) {
        this.values = values;
    }

    ModelSettings parse() {
        @Nullable String historyTable = text(ModelSetting.HISTORY_TABLE);
        return new ModelSettings(
                text(ModelSetting.NAMING) == null ? null : choice(ModelSetting.NAMING, ModelSettings.Naming.values()),
                choice(ModelSetting.MAPPING, ModelSettings.Mapping.values()),
                text(ModelSetting.SCHEMA),
                packageName(),
                choice(ModelSetting.REVISION_IDS, ModelSettings.RevisionIds.values()),
                historyTable == null ? HISTORY_TABLE : historyTable,
                artifacts(),
                list(ModelSetting.ENTITY_PACKAGES),
                list(ModelSetting.EXCLUDE_ENTITIES),
                choice(ModelSetting.INDEX_FOREIGN_KEYS, new Boolean[] {false, true}),
                choice(ModelSetting.BEAN_VALIDATION, ModelSettings.BeanValidation.values()),
                choice(ModelSetting.XML_MAPPING, ModelSettings.XmlMappings.values()),
                new EnversSettingsParser(values).parse());
    }

    private @Nullable String text(ModelSetting setting) {
        return values.text(setting.key());
    }

    private <T> T choice(ModelSetting setting, T[] choices) {
        return values.choice(setting.key(), choices);
    }

    private List<String> list(ModelSetting setting) {
        @Nullable String value = text(setting);
        List<String> parts = new ArrayList<>();
        for (String part : value == null ? new String[0] : value.split(",")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return List.copyOf(parts);
    }

    private @Nullable String packageName() {
        @Nullable String value = text(ModelSetting.PACKAGE);
        if (value != null && !value.matches(PACKAGE)) {
            throw InvalidSettingException.malformed(
                    ModelSetting.PACKAGE.key(), value, "the name of a Java package, such as 'com.acme.migrations'");
        }
        return value;
    }

    private List<String> artifacts() {
        List<String> artifacts = list(ModelSetting.ENTITY_DEPENDENCIES);
        for (String artifact : artifacts) {
            if (!artifact.matches(ARTIFACT)) {
                throw InvalidSettingException.malformed(
                        ModelSetting.ENTITY_DEPENDENCIES.key(),
                        artifact,
                        "groupId:artifactId for each jar, with commas between them");
            }
        }
        return artifacts;
    }
}
