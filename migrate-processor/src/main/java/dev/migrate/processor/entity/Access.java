package dev.migrate.processor.entity;

import java.util.Optional;
import javax.lang.model.element.Element;

/** Whether a class's fields or its properties are persistent. */
enum Access {
    FIELD,
    PROPERTY;

    /** What {@code @Access} on a class or member says. */
    static Optional<Access> explicit(Element element) {
        return switch (Mirrors.constantMember(element, Jpa.ACCESS, "value").orElse("")) {
            case "FIELD" -> Optional.of(FIELD);
            case "PROPERTY" -> Optional.of(PROPERTY);
            default -> Optional.empty();
        };
    }
}
