package dev.migrate.diff;

import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds another part of each row of a table, as that of a superclass does whose inheritance is {@code JOINED}: the
 * primary key of the one refers to the primary key of the other, directly or by way of others.
 *
 * @param table the table
 * @param keys for each column of the key of the one that of the other
 */
record Ancestor(Table table, Map<String, String> keys) {
    /** The one that the table itself refers to. */
    static Optional<Ancestor> nearest(Schema schema, Table table) {
        return itself(table).next(schema);
    }

    /** All of them, the nearest first. */
    static List<Ancestor> of(Schema schema, Table table) {
        List<Ancestor> ancestors = new ArrayList<>();
        Set<QualifiedName> visited = new HashSet<>(Set.of(table.name()));
        Optional<Ancestor> next = nearest(schema, table);
        while (next.isPresent() && visited.add(next.get().table().name())) {
            ancestors.add(next.get());
            next = next.get().next(schema);
        }
        return ancestors;
    }

    private static Ancestor itself(Table table) {
        PrimaryKey key = table.primaryKey();
        Map<String, String> keys = new LinkedHashMap<>();
        Stream.ofNullable(key).flatMap(own -> own.columns().stream()).forEach(column -> keys.put(column, column));
        return new Ancestor(table, keys);
    }

    private Optional<Ancestor> next(Schema schema) {
        return table.foreignKeys().stream()
                .filter(key -> isOver(table.primaryKey(), key.columns()))
                .flatMap(key -> Optional.ofNullable(schema.tables().get(key.target())).stream()
                        .filter(target -> isOver(target.primaryKey(), key.targetColumns()))
                        .map(target -> new Ancestor(target, through(key))))
                .findFirst();
    }

    private static boolean isOver(@Nullable PrimaryKey key, List<String> columns) {
        return key != null && Set.copyOf(key.columns()).equals(Set.copyOf(columns));
    }

    private Map<String, String> through(ForeignKey key) {
        Map<String, String> through = new LinkedHashMap<>();
        keys.forEach((own, here) ->
                through.put(own, key.targetColumns().get(key.columns().indexOf(here))));
        return through;
    }
}
