package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A composite type of PostgreSQL: a row of attributes that a column holds as one value.
 *
 * @param name the name
 * @param attributes its attributes; their order is part of each value
 * @param comment the comment, or null for none
 * @param origin the embeddable class that it stores, or null
 */
public record CompositeType(
        QualifiedName name,
        List<Attribute> attributes,
        @Nullable String comment,
        @Nullable Origin origin) {
    /** Refuses an attribute that stands twice. */
    public CompositeType {
        attributes = List.copyOf(attributes);
        Set<String> names = new HashSet<>();
        for (Attribute attribute : attributes) {
            if (!names.add(attribute.name())) {
                throw new InvalidSchemaException("Composite type '" + name + "' has two attributes named '"
                        + attribute.name() + "'. Give each its own name.");
            }
        }
    }

    /** A type that no embeddable asked for: its attributes in order, and its comment if there is one. */
    public static CompositeType of(QualifiedName name, List<? extends CompositeTypeElement> elements) {
        List<Attribute> attributes = new ArrayList<>();
        String comment = null;
        for (CompositeTypeElement element : elements) {
            if (element instanceof Attribute attribute) {
                attributes.add(attribute);
            } else if (element instanceof Comment text) {
                comment = text.text();
            }
        }
        return new CompositeType(name, attributes, comment, null);
    }

    /** The attribute of that exact name, if there is one. */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream()
                .filter(candidate -> candidate.name().equals(attribute))
                .findFirst();
    }

    /** The same type under another name. */
    public CompositeType withName(QualifiedName newName) {
        return new CompositeType(newName, attributes, comment, origin);
    }

    /** The same type with other attributes. */
    public CompositeType withAttributes(List<Attribute> newAttributes) {
        return new CompositeType(name, newAttributes, comment, origin);
    }

    /** The same type with this comment, or without one for null. */
    public CompositeType comment(@Nullable String text) {
        return new CompositeType(name, attributes, text, origin);
    }

    /** The same type, asked for by this embeddable, or by none. */
    public CompositeType withOrigin(@Nullable Origin newOrigin) {
        return new CompositeType(name, attributes, comment, newOrigin);
    }

    /** What PostgreSQL sees of it: without origins. */
    public CompositeType structure() {
        return withOrigin(null)
                .withAttributes(attributes.stream()
                        .map(attribute -> attribute.withOrigin(null))
                        .toList());
    }

    /** What its values are made of: the names and types of the attributes. */
    public List<Attribute> shape() {
        return attributes.stream()
                .map(attribute -> Attribute.of(attribute.name(), attribute.type()))
                .toList();
    }
}
