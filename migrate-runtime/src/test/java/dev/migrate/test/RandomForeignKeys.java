package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes foreign keys between any tables, so that self references and cycles come about. */
final class RandomForeignKeys {
    private RandomForeignKeys() {}

    /** Adds a foreign key to a primary or unique key of some table, if there is one. */
    static void add(Sketch sketch) {
        List<Target> targets = sketch.draft().tables().stream()
                .flatMap(table -> targets(table).stream())
                .toList();
        sketch.any(targets)
                .ifPresent(target -> add(sketch.dice().one(sketch.draft().tables()), target, sketch));
    }

    private static List<Target> targets(Table table) {
        return TableParts.keys(table).stream()
                .map(key -> key.stream()
                        .map(name -> table.column(name).orElseThrow())
                        .toList())
                .filter(key -> key.stream().allMatch(column -> isComparable(column.type())))
                .map(key -> new Target(table, key))
                .toList();
    }

    /**
     * Whether a foreign key can compare values of the type. PostgreSQL refuses arrays; an enum type can't get other
     * labels while a key compares two columns of it.
     */
    static boolean isComparable(SqlType type) {
        return !type.array() && !type.enumType();
    }

    private static void add(Table from, Target target, Sketch sketch) {
        Table table = from;
        List<String> columns = new ArrayList<>();
        for (Column key : target.columns) {
            Optional<Column> present =
                    sketch.dice().chance(40) ? matching(table, key, columns, sketch) : Optional.empty();
            Column column = present.orElse(null);
            if (column == null) {
                column = referencing(sketch.freshColumn(table, "the_" + key.name()), key, sketch);
                table = table.toBuilder().add(column).build();
            }
            columns.add(column.name());
        }
        String name = sketch.names().fresh("fk_" + table.name().name() + "_" + columns.get(0));
        sketch.draft()
                .put(table.toBuilder()
                        .add(key(name, columns, target, sketch.dice()))
                        .build());
    }

    /** A column of the table of exactly the type of the referenced one, but not that one itself. */
    private static Optional<Column> matching(Table table, Column key, List<String> taken, Sketch sketch) {
        return sketch.any(table.columns().stream()
                .filter(column -> column.type().equals(key.type())
                        && column.generatedAs() == null
                        && !taken.contains(column.name())
                        && !column.equals(key))
                .toList());
    }

    private static Column referencing(String name, Column key, Sketch sketch) {
        return Column.of(name, key.type())
                .collate(key.collation())
                .withNullable(sketch.dice().chance(60))
                .withOrigin(sketch.origin("reference"));
    }

    private static ForeignKey key(String name, List<String> columns, Target target, Dice dice) {
        List<String> targetColumns = target.columns.stream().map(Column::name).toList();
        ForeignKey key = ForeignKey.of(name, columns, target.table.name(), targetColumns);
        if (dice.chance(10)) {
            return TableChanges.deferrable(key);
        }
        return key.deferral(dice.chance(80) ? Deferral.NOT_DEFERRABLE : dice.one(Deferral.values()))
                .onDelete(dice.one(ReferentialAction.values()))
                .onUpdate(dice.chance(30) ? dice.one(ReferentialAction.values()) : ReferentialAction.NO_ACTION);
    }

    private record Target(Table table, List<Column> columns) {}
}
