package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@link RunSettings} from the text of {@code migrate.properties} and from what overrides it. */
public final class RunSettingsReader {
    private RunSettingsReader() {}

    /**
     * Reads the settings, as {@link ModelSettingsReader#read} does the others.
     *
     * @throws InvalidSettingException if a name in the file or a value is not known
     */
    public static RunSettings read(String text, String source, Map<String, String> overrides) {
        SettingValues values = ModelSettingsReader.values(text, source, overrides);
        RunSettings defaults = RunSettings.DEFAULTS;
        return new RunSettings(
                values.duration(RunSetting.LOCK_TIMEOUT.key(), defaults.lockTimeout()),
                attempts(values.text(RunSetting.LOCK_ATTEMPTS.key()), defaults.lockAttempts()),
                values.duration(RunSetting.STATEMENT_TIMEOUT.key(), defaults.statementTimeout()),
                defaults.lockWait(),
                values.choice(RunSetting.TRANSACTION.key(), RunSettings.Transactions.values()));
    }

    private static int attempts(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw InvalidSettingException.malformed(RunSetting.LOCK_ATTEMPTS.key(), text, "a number from 1 to 9999");
        }
        return Integer.parseInt(text);
    }
}
