package dev.migrate.oracle;

import java.util.Map;
import java.util.TreeMap;

/**
 * One way to read a model.
 *
 * @param model the model
 * @param naming {@code jpa} or {@code spring}
 * @param beanValidation whether Bean Validation's constraints change the DDL
 * @param mapping the version of the rules
 */
record Variant(Model model, String naming, boolean beanValidation, String mapping) {
    /** The model without Bean Validation. */
    static Variant of(Model model, String naming) {
        return new Variant(model, naming, false, "hibernate-7");
    }

    /** The model with Bean Validation. */
    static Variant validated(Model model, String naming) {
        return new Variant(model, naming, true, "hibernate-7");
    }

    /** The model by the rules of Hibernate 6.6. */
    static Variant ofHibernate6(Model model, String naming) {
        return new Variant(model, naming, false, "hibernate-6.6");
    }

    /** Our settings, as they would stand in {@code migrate.properties}. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(model.settings());
        settings.put("migrate.mapping", mapping);
        settings.put("migrate.naming", naming);
        settings.put("migrate.beanValidation", beanValidation ? "on" : "off");
        return settings;
    }

    @Override
    public String toString() {
        return model + ", " + naming + (beanValidation ? ", with Bean Validation" : "");
    }
}
