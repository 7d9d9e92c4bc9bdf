package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import dev.migrate.error.Suggestion;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads {@link ModelSettings} from the text of {@code migrate.properties} and from what overrides it. */
public final class ModelSettingsReader {
    /** Where the file is on the class path. */
    public static final String RESOURCE = "META-INF/migrate/migrate.properties";

    /** What stands before the name of a setting in an override: {@code -Dmigrate.naming=spring}. */
    public static final String PREFIX = "migrate.";

    /** Arguments of goals that come close to the name of a setting and are none. */
    private static final Set<String> OTHERS = Set.of("revisionId");

    private ModelSettingsReader() {}

    /** The settings of a project that sets nothing. */
    public static ModelSettings defaults() {
        return read("", "defaults", Map.of());
    }

    /**
     * Reads the settings. An empty value counts as none.
     *
     * @param text the text of the file, or an empty one
     * @param source where the text is from, for messages
     * @param overrides settings that win over the file, such as system properties or {@code -A} options; those without
     *     {@link #PREFIX}, and those of something else such as {@code migrate.url}, are left alone
     * @throws InvalidSettingException if a name in the file or a value is not known, the text is no properties file, or an
     *     override looks like a mistyped setting
     */
    public static ModelSettings read(String text, String source, Map<String, String> overrides) {
        return new ModelSettingsParser(values(text, source, overrides)).parse();
    }

    /** The texts of these settings, and of those for the start, which stand in the same file. */
    static SettingValues values(String text, String source, Map<String, String> overrides) {
        Map<String, String> values = file(text, source);
        override(values, overrides);
        return new SettingValues(values);
    }

    /** The names of all settings of the model, as they stand in the file. */
    public static List<String> keys() {
        List<String> keys = new ArrayList<>(ModelSetting.keys());
        keys.addAll(EnversSetting.keys());
        return keys;
    }

    private static List<String> allKeys() {
        List<String> all = new ArrayList<>(keys());
        all.addAll(StartSetting.keys());
        all.addAll(RunSetting.keys());
        return all;
    }

    /** The names that a mistyped one may stand for: those of Envers are many, and begin alike. */
    private static List<String> keysBeside(String unknown) {
        boolean envers = unknown.startsWith(EnversSetting.PREFIX);
        return allKeys().stream()
                .filter(key -> key.startsWith(EnversSetting.PREFIX) == envers)
                .toList();
    }

    private static Map<String, String> file(String text, String source) {
        Map<String, String> values = properties(text, source);
        for (String key : values.keySet()) {
            if (!allKeys().contains(key)) {
                throw InvalidSettingException.unknownKey(source, key, keysBeside(key));
            }
        }
        return values;
    }

    private static Map<String, String> properties(String text, String source) {
        Properties properties = new Properties();
        try (Reader reader = new StringReader(text)) {
            properties.load(reader);
        } catch (IllegalArgumentException e) {
            throw InvalidSettingException.unreadable(source, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> values = new TreeMap<>();
        for (String key : properties.stringPropertyNames()) {
            values.put(key, properties.getProperty(key));
        }
        return values;
    }

    private static void override(Map<String, String> values, Map<String, String> overrides) {
        for (Map.Entry<String, String> override : new TreeMap<>(overrides).entrySet()) {
            @Nullable String key = overridden(override.getKey());
            if (key != null && !override.getValue().isBlank()) {
                values.put(key, override.getValue());
            }
        }
    }

    /** The prefix is shared with the connection and the goals, so only a name that comes close to ours is a mistake. */
    private static @Nullable String overridden(String name) {
        if (!name.startsWith(PREFIX)) {
            return null;
        }
        String key = name.substring(PREFIX.length());
        if (allKeys().contains(key)) {
            return key;
        }
        if (!OTHERS.contains(key) && !Suggestion.close(key, allKeys()).isEmpty()) {
            List<String> allowed = keysBeside(key).stream().map(PREFIX::concat).toList();
            throw InvalidSettingException.unknownKey("the overrides", name, allowed);
        }
        return null;
    }
}
