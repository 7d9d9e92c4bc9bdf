package dev.migrate.diff;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The composite types of a schema as they are once everything has its new name and the attributes that go are gone.
 *
 * @param types the types by the names that they have then
 * @param gone the names that those have then which go
 * @param renames for the name before of a type of any kind, if it is another one, its name then
 */
record MovedTypes(
        Map<QualifiedName, CompositeType> types, Set<QualifiedName> gone, Map<QualifiedName, QualifiedName> renames) {

    static MovedTypes of(
            Schema from, SchemaPairs pairs, TypeRenames enumTypes, UnaryOperator<QualifiedName> outOfTheWay) {
        Map<QualifiedName, QualifiedName> renames = new LinkedHashMap<>(enumTypes.renames());
        renames.putAll(pairs.compositeTypes().renamed());
        Set<QualifiedName> gone = new TreeSet<>();
        for (QualifiedName name : pairs.compositeTypes().gone()) {
            QualifiedName now = outOfTheWay.apply(name);
            gone.add(now);
            if (!now.equals(name)) {
                renames.put(name, now);
            }
        }
        TypeRenames all = new TypeRenames(renames, Set.of());
        Map<QualifiedName, CompositeType> types = new LinkedHashMap<>();
        from.compositeTypes().forEach((name, type) -> {
            Pairs<String> attributes = pairs.attributes().get(name);
            CompositeType moved = moved(type, attributes, all).withName(renames.getOrDefault(name, name));
            types.put(moved.name(), moved);
        });
        return new MovedTypes(types, gone, renames);
    }

    private static CompositeType moved(CompositeType type, @Nullable Pairs<String> attributes, TypeRenames renames) {
        List<Attribute> moved = new ArrayList<>();
        for (Attribute attribute : type.structure().attributes()) {
            String name = attributes == null
                    ? attribute.name()
                    : attributes.together().get(attribute.name());
            if (name != null) {
                moved.add(attribute.withName(name).withType(renames.after(attribute.type())));
            }
        }
        return type.structure().withAttributes(moved);
    }

    /** What types are called then. */
    Stream<QualifiedName> names(Collection<QualifiedName> namesBefore) {
        return namesBefore.stream().map(name -> renames.getOrDefault(name, name));
    }

    /** What types were called before. */
    Set<QualifiedName> namesBefore(Collection<QualifiedName> names) {
        Map<QualifiedName, QualifiedName> back =
                renames.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        return names.stream()
                .filter(types::containsKey)
                .map(name -> back.getOrDefault(name, name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
