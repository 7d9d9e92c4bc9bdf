package dev.migrate.processor.mapping.rule;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.problem.Place;
import java.util.Optional;

/**
 * What a message is about.
 *
 * @param owner the name of the class, or of what else it is
 * @param path the path of the attribute in it; empty if it is the owner itself
 * @param place where it stands
 */
public record Subject(String owner, String path, Place place) {
    /** A class or another thing of that name. */
    public Subject(String name, Place place) {
        this(name, "", place);
    }

    /** Something of which only the name is known. */
    public static Subject named(String name) {
        return new Subject(name, Place.none());
    }

    /** Its name in messages, such as {@code com.acme.User.address}. */
    public String name() {
        return path.isEmpty() ? owner : owner + "." + path;
    }

    /** The same, narrowed to an annotation on it. */
    public Subject at(AnnotationModel annotation) {
        return new Subject(owner, path, place.at(annotation.mirror()));
    }

    /** The same, narrowed to an annotation on it if there is one. */
    public Subject at(Optional<AnnotationModel> annotation) {
        return annotation.isPresent() ? at(annotation.get()) : this;
    }
}
