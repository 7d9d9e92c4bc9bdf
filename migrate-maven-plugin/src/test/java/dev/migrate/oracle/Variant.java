package dev.migrate.oracle;

import java.util.Map;
import java.util.TreeMap;

/**
 * One way to read a model.
 *
 * @param model the model
 * @param naming {@code jpa} or {@code spring}
 * @param beanValidation whether Bean Validation's constraints change the DDL
 */
record Variant(Model model, String naming, boolean beanValidation) {
    /** The model without Bean Validation. */
    static Variant of(Model model, String naming) {
        return new Variant(model, naming, false);
    }

    /** Our settings, as they would stand in {@code migrate.properties}. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(model.settings());
        settings.put("migrate.naming", naming);
        settings.put("migrate.beanValidation", beanValidation ? "on" : "off");
        return settings;
    }

    @Override
    public String toString() {
        return model + ", " + naming + (beanValidation ? ", with Bean Validation" : "");
    }
}
