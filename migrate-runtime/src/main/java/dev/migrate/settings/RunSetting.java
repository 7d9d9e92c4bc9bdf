package dev.migrate.settings;

import java.util.ArrayList;
import java.util.List;

/** The name of each setting for runs. */
enum RunSetting {
    TRANSACTION("transaction"),
    LOCK_TIMEOUT("lockTimeout"),
    LOCK_ATTEMPTS("lockAttempts"),
    STATEMENT_TIMEOUT("statementTimeout");

    private final String key;

    RunSetting(String key) {
        this.key = key;
    }

    /** The name as it stands in the file. */
    String key() {
        return key;
    }

    /** All names as they stand in the file. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (RunSetting setting : values()) {
            keys.add(setting.key());
        }
        return keys;
    }
}
