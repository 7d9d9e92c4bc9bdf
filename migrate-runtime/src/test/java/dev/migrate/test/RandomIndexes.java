package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes indexes: over columns and expressions, unique, partial, and of other access methods. */
final class RandomIndexes {
    private static final Set<TypeFamily> HASHED =
            Set.of(TypeFamily.INTEGER, TypeFamily.STRING, TypeFamily.UUID, TypeFamily.MOMENT);
    private static final Set<TypeFamily> INVERTED = Set.of(TypeFamily.JSONB, TypeFamily.ARRAY);

    private RandomIndexes() {}

    /** The table with one more index, unless none of its columns can have one. */
    static Table withIndex(Table table, Sketch sketch) {
        String name = sketch.names().fresh("ix_" + table.name().name());
        return any(name, table, sketch)
                .map(index -> table.toBuilder().add(index).build())
                .orElse(table);
    }

    /** Some index of the table under this name. */
    static Optional<Index> any(String name, Table table, Sketch sketch) {
        Optional<Index> special = special(name, table, sketch);
        return special.isPresent() && sketch.dice().chance(40) ? special : ordinary(name, table, sketch.dice());
    }

    private static Optional<Index> special(String name, Table table, Sketch sketch) {
        String method = sketch.dice().one("gin", "gin", "hash");
        Set<TypeFamily> families = method.equals("gin") ? INVERTED : HASHED;
        return sketch.any(table.columns().stream()
                        .filter(column -> families.contains(TypeFamily.of(column.type())))
                        .toList())
                .map(column -> new Index(
                        name, List.of(IndexColumn.of(column.name())), false, method, condition(table, sketch.dice())));
    }

    private static Optional<Index> ordinary(String name, Table table, Dice dice) {
        List<Column> columns = RandomColumns.ordered(table);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        List<IndexColumn> keys =
                dice.some(columns, 3).stream().map(column -> key(column, dice)).toList();
        return Optional.of(new Index(name, keys, dice.chance(25), Index.DEFAULT_METHOD, condition(table, dice)));
    }

    private static IndexColumn key(Column column, Dice dice) {
        Optional<String> expression = dice.chance(25) ? Conditions.key(column, dice) : Optional.empty();
        return new IndexColumn(expression.orElse(column.name()), expression.isPresent(), dice.chance(30));
    }

    private static @Nullable String condition(Table table, Dice dice) {
        return dice.chance(25) ? Conditions.any(dice.one(table.columns()), dice) : null;
    }
}
