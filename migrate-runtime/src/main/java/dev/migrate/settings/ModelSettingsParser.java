package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the texts of settings into {@link ModelSettings}; a setting without text gets its default. */
final class ModelSettingsParser {
    private static final String HISTORY_TABLE = "migrate_history";
    private static final Pattern PACKAGE = Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*"
            + "(\\.\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)*");
    private static final Pattern ARTIFACT = Pattern.compile("[^:\\s]+:[^:\\s]+");

    private final SettingValues values;

    ModelSettingsParser(SettingValues values) {
        this.values = values;
    }

    ModelSettings parse() {
        @Nullable String historyTable = text(ModelSetting.HISTORY_TABLE);
        return new ModelSettings(
                choice(ModelSetting.NAMING, ModelSettings.NamingChoice.values(), ModelSettingsParser::inLowerCase),
                choice(ModelSetting.MAPPING, ModelSettings.Mapping.values(), ModelSettingsParser::versioned),
                text(ModelSetting.SCHEMA),
                packageName(),
                choice(ModelSetting.REVISION_IDS, ModelSettings.RevisionIds.values(), ModelSettingsParser::inLowerCase),
                historyTable == null ? HISTORY_TABLE : historyTable,
                artifacts(),
                list(ModelSetting.ENTITY_PACKAGES),
                list(ModelSetting.EXCLUDE_ENTITIES),
                choice(ModelSetting.INDEX_FOREIGN_KEYS, new Boolean[] {false, true}, String::valueOf),
                choice(
                        ModelSetting.BEAN_VALIDATION,
                        ModelSettings.BeanValidation.values(),
                        ModelSettingsParser::inLowerCase),
                choice(ModelSetting.XML_MAPPING, ModelSettings.XmlMappings.values(), ModelSettingsParser::inLowerCase));
    }

    private static String inLowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** {@code HIBERNATE_6_6} is {@code hibernate-6.6}. */
    private static String versioned(Enum<?> constant) {
        return inLowerCase(constant).replaceFirst("_", "-").replace('_', '.');
    }

    private @Nullable String text(ModelSetting setting) {
        return values.text(setting.key());
    }

    private <T> T choice(ModelSetting setting, T[] choices, Function<T, String> spelling) {
        return values.choice(setting.key(), choices, spelling);
    }

    private List<String> list(ModelSetting setting) {
        @Nullable String value = text(setting);
        return value == null
                ? List.of()
                : Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.toUnmodifiableList());
    }

    private @Nullable String packageName() {
        @Nullable String value = text(ModelSetting.PACKAGE);
        if (value != null && !PACKAGE.matcher(value).matches()) {
            throw InvalidSettingException.malformed(
                    ModelSetting.PACKAGE.key(), value, "the name of a Java package, such as 'com.acme.migrations'");
        }
        return value;
    }

    private List<String> artifacts() {
        List<String> artifacts = list(ModelSetting.ENTITY_DEPENDENCIES);
        for (String artifact : artifacts) {
            if (!ARTIFACT.matcher(artifact).matches()) {
                throw InvalidSettingException.malformed(
                        ModelSetting.ENTITY_DEPENDENCIES.key(),
                        artifact,
                        "groupId:artifactId for each jar, with commas between them");
            }
        }
        return artifacts;
    }
}
