package dev.migrate.diff;

import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much a table that is gone is like one that is new. */
final class Similarity {
    private Similarity() {}

    /** Whether more than half of their columns have the same name and a like type. */
    static boolean of(Table gone, Table added) {
        Map<String, TypeChange.Kind> kinds = added.columns().stream()
                .collect(Collectors.toMap(column -> column.name(), column -> TypeChange.Kind.of(column.type())));
        long alike = gone.columns().stream()
                .filter(column -> TypeChange.Kind.of(column.type()).equals(kinds.get(column.name())))
                .count();
        return isMost(alike, gone, added);
    }

    /** Whether more than half of their columns have a like type, whatever they are called. */
    static boolean ofTypes(Table gone, Table added) {
        List<TypeChange.Kind> kinds = added.columns().stream()
                .map(column -> TypeChange.Kind.of(column.type()))
                .collect(Collectors.toCollection(ArrayList::new));
        long alike = gone.columns().stream()
                .filter(column -> kinds.remove(TypeChange.Kind.of(column.type())))
                .count();
        return isMost(alike, gone, added);
    }

    private static boolean isMost(long alike, Table gone, Table added) {
        return 2 * alike > Math.max(gone.columns().size(), added.columns().size());
    }
}
