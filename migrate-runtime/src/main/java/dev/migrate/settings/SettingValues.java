package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    <T> T choice(String key, T[] choices) {
        @Nullable String value = text(key);
        if (value == null) {
            return choices[0];
        }
        List<String> allowed = new ArrayList<>();
        for (T choice : choices) {
            allowed.add(spelling(choice));
        }
        int index = allowed.indexOf(value);
        if (index < 0) {
            throw InvalidSettingException.badValue(key, value, allowed);
        }
        return choices[index];
    }

    /** {@code HIBERNATE_6_6} is {@code hibernate-6.6}. */
    private static String spelling(Object choice) {
        return choice.toString().toLowerCase(Locale.ROOT).replaceFirst("_", "-").replace('_', '.');
    }

    /** The time that the text says, with its unit. */
    Duration duration(String key, Duration otherwise) {
        @Nullable String value = text(key);
        if (value == null) {
            return otherwise;
        }
        Matcher matcher = Pattern.compile("(\\d{1,9})(ms|s|m|h)").matcher(value);
        if (!matcher.matches()) {
            throw InvalidSettingException.malformed(key, value, "a number with its unit: 500ms, 30s, 5m, 1h");
        }
        long number = Long.parseLong(matcher.group(1));
        return switch (matcher.group(2)) {
            case "ms" -> Duration.ofMillis(number);
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofHours(number);
        };
    }
}
