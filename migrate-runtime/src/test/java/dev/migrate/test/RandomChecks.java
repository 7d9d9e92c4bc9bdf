package dev.migrate.test;

import dev.migrate.schema.Check;
import dev.migrate.schema.Table;
import java.util.stream.Collectors;

/** Makes check constraints over one column or two. */
final class RandomChecks {
    private RandomChecks() {}

    static Table withCheck(Table table, Sketch sketch) {
        String name = sketch.names().fresh("ck_" + table.name().name());
        return table.toBuilder()
                .add(new Check(name, expression(table, sketch.dice())))
                .build();
    }

    static String expression(Table table, Dice dice) {
        return dice.some(table.columns(), 2).stream()
                .map(column -> "(" + Conditions.any(column, dice) + ")")
                .collect(Collectors.joining(" OR "));
    }
}
