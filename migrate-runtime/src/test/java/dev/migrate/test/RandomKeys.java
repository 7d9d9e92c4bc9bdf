package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.SqlTypes;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.UniqueKey;
import java.util.List;

/** Makes primary keys and unique constraints. */
final class RandomKeys {
    private RandomKeys() {}

    /** The table with a primary key: most often a new column, otherwise of columns that are there. */
    static Table withPrimaryKey(Table table, Sketch sketch) {
        Dice dice = sketch.dice();
        List<String> candidates = candidates(table);
        if (dice.chance(75) || candidates.isEmpty()) {
            Column id = id(table.column("id").isEmpty() ? "id" : sketch.freshColumn(table, "id"), sketch);
            TableBuilder builder = table.toBuilder();
            builder.columns().add(dice.between(0, table.columns().size()), id);
            return withPrimaryKey(builder.build(), List.of(id.name()), sketch);
        }
        return withPrimaryKey(table, dice.some(candidates, 3), sketch);
    }

    /** The table with a primary key of these columns, which become not null. */
    static Table withPrimaryKey(Table table, List<String> columns, Sketch sketch) {
        Table notNull =
                TableChanges.withColumns(table, column -> columns.contains(column.name()) ? column.notNull() : column);
        return notNull.toBuilder()
                .primaryKey(
                        new PrimaryKey(sketch.names().fresh("pk_" + table.name().name()), columns))
                .build();
    }

    /** The table with one more unique constraint, unless all choices are taken. */
    static Table withUniqueKey(Table table, Sketch sketch) {
        List<String> candidates = candidates(table);
        List<String> columns = candidates.isEmpty() ? List.of() : sketch.dice().some(candidates, 3);
        if (columns.isEmpty() || TableParts.hasKey(table, columns)) {
            return table;
        }
        String name = sketch.names().fresh("uq_" + table.name().name() + "_" + columns.get(0));
        return table.toBuilder().add(new UniqueKey(name, columns)).build();
    }

    /** The columns that a key can have. */
    static List<String> candidates(Table table) {
        return Conditions.usable(RandomColumns.ordered(table)).stream()
                .map(Column::name)
                .toList();
    }

    private static Column id(String name, Sketch sketch) {
        Dice dice = sketch.dice();
        Column column = dice.chance(20)
                ? Column.of(name, SqlTypes.uuid()).withDefault(dice.one("gen_random_uuid()", null))
                : Column.of(name, TypeFamily.INTEGER.any(dice))
                        .withIdentity(dice.one(Identity.BY_DEFAULT, Identity.ALWAYS, null));
        return column.notNull().withOrigin(sketch.origin("id"));
    }
}
