package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.problem.Place;
import java.util.Optional;

/**
 * What a message is about.
 *
 * @param name its name in messages, such as {@code com.acme.User.address}
 * @param place where it stands
 */
record Subject(String name, Place place) {
    /** Something of which only the name is known. */
    static Subject named(String name) {
        return new Subject(name, Place.none());
    }

    /** The same, narrowed to an annotation on it. */
    Subject at(AnnotationModel annotation) {
        return new Subject(name, place.at(annotation.mirror()));
    }

    /** The same, narrowed to an annotation on it if there is one. */
    Subject at(Optional<AnnotationModel> annotation) {
        return annotation.map(this::at).orElse(this);
    }
}
