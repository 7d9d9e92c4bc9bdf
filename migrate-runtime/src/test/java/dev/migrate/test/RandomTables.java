package dev.migrate.test;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.List;

/** Makes tables with all but foreign keys. */
final class RandomTables {
    private static final List<String> STEMS = List.of("users", "orders", "items", "countries", "blog_posts", "tags");

    private RandomTables() {}

    static String stem(Dice dice) {
        return dice.one(STEMS);
    }

    static void add(Sketch sketch) {
        Dice dice = sketch.dice();
        Table table = withColumns(sketch, name(sketch));
        table = dice.chance(80) ? RandomKeys.withPrimaryKey(table, sketch) : table;
        table = dice.chance(25) ? withGenerated(table, sketch) : table;
        for (int i = dice.between(0, 2); i > 0; i--) {
            table = dice.chance(60) ? RandomKeys.withUniqueKey(table, sketch) : table;
            table = dice.chance(60) ? RandomIndexes.withIndex(table, sketch) : table;
            table = dice.chance(60) ? RandomChecks.withCheck(table, sketch) : table;
        }
        sketch.draft().put(table);
    }

    /** A new name, now and then one that a table in another schema has. */
    private static QualifiedName name(Sketch sketch) {
        QualifiedName fresh = sketch.freshName(stem(sketch.dice()));
        return sketch.anyTable()
                .filter(other -> sketch.dice().chance(10))
                .map(other -> other.name().inSchema(fresh.schema()))
                .filter(sketch::isFree)
                .orElse(fresh);
    }

    private static Table withColumns(Sketch sketch, QualifiedName name) {
        Dice dice = sketch.dice();
        Names columnNames = new Names(dice, List.of());
        TableBuilder builder = new TableBuilder(name)
                .comment(dice.chance(25) ? sketch.comment() : null)
                .options(dice.chance(10) ? "WITH (fillfactor=70)" : null)
                .origin(sketch.origin(dice.one("com.acme.Entity", "com.acme.Entity#attribute")));
        for (int i = dice.between(1, 6); i > 0; i--) {
            builder.add(RandomColumns.any(columnNames.fresh(RandomColumns.stem(dice)), sketch));
        }
        return builder.build();
    }

    private static Table withGenerated(Table table, Sketch sketch) {
        return RandomColumns.generated(table, sketch.freshColumn(table, "computed"), sketch)
                .map(column -> table.toBuilder().add(column).build())
                .orElse(table);
    }
}
