package dev.migrate.settings;

import java.util.ArrayList;
import java.util.List;

/** The name of each setting for the start of an application. */
enum StartSetting {
    MODE("mode"),
    WAIT_LIMIT("waitLimit"),
    PENDING_MODEL_CHANGES("pendingModelChanges"),
    DATABASE_AHEAD("databaseAhead");

    private final String key;

    StartSetting(String key) {
        this.key = key;
    }

    /** The name as it stands in the file. */
    String key() {
        return key;
    }

    /** All names as they stand in the file. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (StartSetting setting : values()) {
            keys.add(setting.key());
        }
        return keys;
    }
}
