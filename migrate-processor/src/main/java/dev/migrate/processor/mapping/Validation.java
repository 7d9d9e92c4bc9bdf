package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.settings.ModelSettings;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What constraints of Bean Validation say of columns.
 *
 * @param active whether they count
 */
record Validation(boolean active) {
    private static final String PACKAGE = "jakarta.validation.constraints.";
    private static final Set<String> NOT_NULL = Set.of(PACKAGE + "NotNull", PACKAGE + "NotBlank", PACKAGE + "NotEmpty");

    static Validation of(ModelSettings.BeanValidation setting, boolean provider) {
        return new Validation(
                switch (setting) {
                    case ON -> true;
                    case OFF -> false;
                    case AUTO -> provider;
                });
    }

    /** Whether a constraint refuses null. */
    boolean refusesNull(Annotations annotations) {
        return active && annotations.all().stream().anyMatch(annotation -> NOT_NULL.contains(annotation.type()));
    }

    /** The largest length that {@code @Size} allows. */
    OptionalInt maxLength(Annotations annotations) {
        return active
                ? annotations.findAll(PACKAGE + "Size").stream()
                        .mapToInt(size -> size.number("max", Integer.MAX_VALUE))
                        .filter(max -> max < Integer.MAX_VALUE)
                        .findFirst()
                : OptionalInt.empty();
    }
}
