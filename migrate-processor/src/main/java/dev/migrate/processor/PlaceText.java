package dev.migrate.processor;

import dev.migrate.processor.problem.Place;
import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;

/** Names places in words, for elements of which no source file is known. */
final class PlaceText {
    private PlaceText() {}

    /** {@code com.acme.User: } or {@code com.acme.User.email: }; nothing for no place. */
    static String prefix(Place place) {
        return place.element() == null ? "" : name(place.element()) + ": ";
    }

    private static String name(Element element) {
        if (element instanceof QualifiedNameable named) {
            return named.getQualifiedName().toString();
        }
        String parentheses = element.getKind() == ElementKind.METHOD ? "()" : "";
        return name(Objects.requireNonNull(element.getEnclosingElement())) + "." + element.getSimpleName()
                + parentheses;
    }
}
