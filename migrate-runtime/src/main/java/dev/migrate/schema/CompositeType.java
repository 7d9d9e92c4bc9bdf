package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
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
 * @param origin the embeddable class that it stores, or null
 */
public record CompositeType(
        QualifiedName name,
        List<Attribute> attributes,
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

    /** A type that no embeddable asked for. */
    public static CompositeType of(QualifiedName name, List<Attribute> attributes) {
        return new CompositeType(name, attributes, null);
    }

    /** The attribute of that exact name, if there is one. */
    public Optional<Attribute> attribute(String attribute) {
        return attributes.stream()
                .filter(candidate -> candidate.name().equals(attribute))
                .findFirst();
    }

    /** The same type under another name. */
    public CompositeType withName(QualifiedName newName) {
        return new CompositeType(newName, attributes, origin);
    }

    /** The same type with other attributes. */
    public CompositeType withAttributes(List<Attribute> newAttributes) {
        return new CompositeType(name, newAttributes, origin);
    }

    /** What PostgreSQL sees of it: without origins. */
    public CompositeType structure() {
        return of(
                name,
                attributes.stream().map(attribute -> attribute.withOrigin(null)).toList());
    }
}
