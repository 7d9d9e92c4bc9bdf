package dev.migrate.settings;

import java.util.ArrayList;
import java.util.List;

/** The name of each setting of the model. */
enum ModelSetting {
    NAMING("naming"),
    MAPPING("mapping"),
    SCHEMA("schema"),
    PACKAGE("package"),
    REVISION_IDS("revisionIds"),
    HISTORY_TABLE("historyTable"),
    ENTITY_DEPENDENCIES("entityDependencies"),
    ENTITY_PACKAGES("entityPackages"),
    EXCLUDE_ENTITIES("excludeEntities"),
    INDEX_FOREIGN_KEYS("indexForeignKeys"),
    BEAN_VALIDATION("beanValidation"),
    XML_MAPPING("xmlMapping");

    private final String key;

    ModelSetting(String key) {
        this.key = key;
    }

    /** The name as it stands in the file. */
    String key() {
        return key;
    }

    /** All names as they stand in the file. */
    static List<String> keys() {
        List<String> keys = new ArrayList<>();
        for (ModelSetting setting : values()) {
            keys.add(setting.key());
        }
        return keys;
    }
}
