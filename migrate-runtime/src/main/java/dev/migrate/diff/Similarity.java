package dev.migrate.diff;

import dev.migrate.schema.Table;
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
        return 2 * alike > Math.max(gone.columns().size(), added.columns().size());
    }
}
