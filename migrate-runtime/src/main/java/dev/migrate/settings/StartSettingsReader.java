package dev.migrate.settings;

import dev.migrate.error.InvalidSettingException;
import java.util.Map;

/** Reads {@link StartSettings} from the text of {@code migrate.properties} and from what overrides it. */
public final class StartSettingsReader {
    private StartSettingsReader() {}

    /**
     * Reads the settings, as {@link ModelSettingsReader#read} does the others.
     *
     * @throws InvalidSettingException if a name in the file or a value is not known
     */
    public static StartSettings read(String text, String source, Map<String, String> overrides) {
        SettingValues values = ModelSettingsReader.values(text, source, overrides);
        return new StartSettings(
                values.choice(StartSetting.MODE.key(), StartSettings.Mode.values()),
                values.duration(
                        StartSetting.WAIT_LIMIT.key(), StartSettings.defaults().waitLimit()),
                values.choice(StartSetting.PENDING_MODEL_CHANGES.key(), StartSettings.PendingModelChanges.values()),
                values.choice(StartSetting.DATABASE_AHEAD.key(), StartSettings.DatabaseAhead.values()));
    }
}
