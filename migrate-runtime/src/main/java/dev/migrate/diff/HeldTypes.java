package dev.migrate.diff;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which composite types hold which types of the schema. */
final class HeldTypes {
    private HeldTypes() {}

    /** Those of some types that are among them themselves or hold one of them, however deep; a type may stand twice. */
    static Set<QualifiedName> closure(Collection<CompositeType> types, Collection<QualifiedName> held) {
        Set<QualifiedName> found = new TreeSet<>(held);
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = types.stream()
                    .filter(type -> held(type).anyMatch(found::contains))
                    .map(type -> found.add(type.name()))
                    .reduce(false, Boolean::logicalOr);
        }
        found.retainAll(types.stream().map(CompositeType::name).toList());
        return found;
    }

    private static Stream<QualifiedName> held(CompositeType type) {
        return type.attributes().stream()
                .map(Attribute::type)
                .map(SqlType::named)
                .flatMap(Optional::stream);
    }

    /** The types, those that others hold first. */
    static List<CompositeType> inOrder(Collection<CompositeType> types) {
        Map<QualifiedName, CompositeType> open = new HashMap<>();
        types.forEach(type -> open.put(type.name(), type));
        List<CompositeType> ordered = new ArrayList<>();
        types.stream().map(CompositeType::name).sorted().forEach(name -> add(name, open, ordered));
        return ordered;
    }

    private static void add(QualifiedName name, Map<QualifiedName, CompositeType> open, List<CompositeType> ordered) {
        CompositeType type = open.remove(name);
        if (type != null) {
            held(type).forEach(held -> add(held, open, ordered));
            ordered.add(type);
        }
    }

    /** A type with texts where it holds one of some enum types. */
    static CompositeType asText(CompositeType type, Collection<QualifiedName> enumTypes) {
        return type.withAttributes(type.attributes().stream()
                .map(attribute -> attribute.withType(asText(attribute.type(), enumTypes)))
                .toList());
    }

    private static SqlType asText(SqlType type, Collection<QualifiedName> enumTypes) {
        boolean isOne = enumTypes.stream().anyMatch(type::isOf);
        SqlType text = type.array() ? SqlTypes.text().asArray() : SqlTypes.text();
        return isOne ? text : type;
    }
}
