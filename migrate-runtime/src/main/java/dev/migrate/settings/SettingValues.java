package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The texts of settings.
 *
 * @param texts the texts by the names of the settings
 */
record SettingValues(Map<String, String> texts) {
    /** The text of a setting, or null if there is none. */
    @Nullable
    String text(String key) {
        String value = texts.getOrDefault(key, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** The choice that the text names; the first of the choices is the default. */
    <T> T choice(String key, T[] choices, Function<T, String> spelling) {
        @Nullable String value = text(key);
        if (value == null) {
            return choices[0];
        }
        List<String> allowed = Arrays.stream(choices).map(spelling).toList();
        int index = allowed.indexOf(value);
        if (index < 0) {
            throw InvalidSettingException.badValue(key, value, allowed);
        }
        return choices[index];
    }
}
