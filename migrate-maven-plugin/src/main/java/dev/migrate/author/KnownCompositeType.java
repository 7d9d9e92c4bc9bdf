package dev.migrate.author;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code head.json} or the entities know of a composite type that revisions made. */
final class KnownCompositeType {
    private KnownCompositeType() {}

    /**
     * The type without the attributes that neither of the others has.
     *
     * @param made the type as it is
     * @param head the type in {@code head.json}, whose origins it gets, or null if it keeps its own
     * @param model the type that the entities need, or null
     */
    static CompositeType of(CompositeType made, @Nullable CompositeType head, @Nullable CompositeType model) {
        return made.withAttributes(made.attributes().stream()
                        .filter(attribute -> find(attribute, head, model).isPresent())
                        .map(attribute -> find(attribute, head)
                                .map(known -> attribute.withOrigin(known.origin()))
                                .orElse(attribute))
                        .toList())
                .withOrigin(head == null ? made.origin() : head.origin());
    }

    private static Optional<Attribute> find(Attribute attribute, @Nullable CompositeType... types) {
        return Stream.of(types)
                .filter(Objects::nonNull)
                .flatMap(type -> type.attribute(attribute.name()).stream())
                .findFirst();
    }
}
