package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@link StartSettings} from the text of {@code migrate.properties} and from what overrides it. */
public final class StartSettingsReader {
    private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

    private StartSettingsReader() {}

    /**
     * Reads the settings, as {@link ModelSettingsReader#read} does the others.
     *
     * @throws InvalidSettingException if a name in the file or a value is not known
     */
    public static StartSettings read(String text, String source, Map<String, String> overrides) {
        SettingValues values = ModelSettingsReader.values(text, source, overrides);
        return new StartSettings(
                values.choice(StartSetting.MODE.key(), StartSettings.Mode.values(), StartSettingsReader::inLowerCase),
                waitLimit(values.text(StartSetting.WAIT_LIMIT.key())),
                values.choice(
                        StartSetting.PENDING_MODEL_CHANGES.key(),
                        StartSettings.PendingModelChanges.values(),
                        StartSettingsReader::inLowerCase));
    }

    private static String inLowerCase(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Duration waitLimit(@Nullable String text) {
        if (text == null) {
            return StartSettings.defaults().waitLimit();
        }
        Matcher matcher = DURATION.matcher(text);
        if (!matcher.matches()) {
            throw InvalidSettingException.malformed(
                    StartSetting.WAIT_LIMIT.key(), text, "a number with its unit: 500ms, 30s, 5m, 1h");
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
