package dev.migrate.oracle;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One way to read a model.
 *
 * @param model the model
 * @param naming {@code jpa} or {@code spring}
 * @param beanValidation whether Bean Validation's constraints change the DDL
 * @param mapping the version of the rules
 * @param envers settings of Hibernate Envers, by its names without what all begin with
 * @param quoting which names Hibernate quotes, as a setting of it, or none
 */
record Variant(
        Model model,
        String naming,
        boolean beanValidation,
        String mapping,
        Map<String, String> envers,
        Map<String, String> quoting) {
    Variant {
        envers = Collections.unmodifiableMap(new TreeMap<>(envers));
    }

    /** The model without Bean Validation. */
    static Variant of(Model model, String naming) {
        return new Variant(model, naming, false, "hibernate-7", Map.of(), Map.of());
    }

    /** The model with Bean Validation. */
    static Variant validated(Model model, String naming) {
        return new Variant(model, naming, true, "hibernate-7", Map.of(), Map.of());
    }

    /**
     * A generated model.
     *
     * @param seed every other one takes the naming of Spring Boot, and two of four Bean Validation
     */
    static Variant random(Path classes, long seed) {
        Model model = new Model("random", List.of(classes), List.of(), List.of(), List.of(), List.of());
        String naming = seed % 2 == 0 ? "jpa" : "spring";
        return seed % 4 < 2 ? validated(model, naming) : of(model, naming);
    }

    /** The same by other rules. */
    Variant by(String version) {
        return new Variant(model, naming, beanValidation, version, envers, quoting);
    }

    /** The same with these settings of Hibernate Envers. */
    Variant withEnvers(Map<String, String> settings) {
        return new Variant(model, naming, beanValidation, mapping, settings, quoting);
    }

    /** The same where Hibernate quotes the names that a setting of it says. */
    Variant quoting(String setting) {
        return new Variant(model, naming, beanValidation, mapping, envers, Map.of(setting, "true"));
    }

    /** Our settings, as they would stand in {@code migrate.properties}. */
    Map<String, String> settings() {
        Map<String, String> settings = new TreeMap<>(model.settings());
        settings.put("migrate.mapping", mapping);
        settings.put("migrate.naming", naming);
        settings.put("migrate.beanValidation", beanValidation ? "on" : "off");
        envers.forEach((name, value) -> settings.put("migrate.envers." + name, value));
        return settings;
    }

    @Override
    public String toString() {
        return model + ", " + naming + (mapping.equals("hibernate-7") ? "" : ", " + mapping)
                + (beanValidation ? ", with Bean Validation" : "")
                + (envers.isEmpty() ? "" : ", " + envers)
                + (quoting.isEmpty() ? "" : ", " + quoting.keySet());
    }
}
