package dev.migrate.oracle.random;

import dev.migrate.oracle.random.TypeDraft.Inheritance;
import dev.migrate.test.Dice;
import java.util.List;

/** What classes say about their tables: names, schemas, constraints, indexes, comments, and secondary tables. */
final class TableOptions {
    private TableOptions() {}

    /** Gives an entity secondary tables; before its attributes, which may be in them. */
    static void secondary(ModelDraft model, TypeDraft type) {
        Dice dice = model.dice;
        for (int i = dice.between(1, 2); i > 0 && type.inheritance() != Inheritance.TABLE_PER_CLASS; i--) {
            String name = model.fresh(dice.one("more", "secondary_", "Extra"));
            AnnotationText table = new AnnotationText(dice, "SecondaryTable")
                    .with("name = \"" + name + "\"")
                    .maybe(10, "schema = \"other\"");
            if (type.key().isSimple()) {
                table.maybe(30, "pkJoinColumns = @PrimaryKeyJoinColumn(name = \"" + model.freshColumn("pk") + "\")");
            }
            type.annotations.add(table.toString());
            type.secondaryTables.add(name);
        }
    }

    /** Adds what refers to columns; after the attributes. */
    static void add(ModelDraft model, TypeDraft type) {
        Dice dice = model.dice;
        if (type.hasTable() && dice.chance(35)) {
            AnnotationText table = new AnnotationText(dice, "Table")
                    .maybe(40, "name = \"" + tableName(model, type) + "\"")
                    .maybe(15, "schema = \"other\"")
                    .maybe(10, "comment = \"" + model.fresh("all of ") + "\"");
            if (!type.columns.isEmpty()) {
                keys(model, type, table);
            }
            type.annotations.add(table.toString());
        }
        if (dice.chance(6)) {
            type.annotations.add("@Comment(\"" + model.fresh("about ") + "\")");
        }
        if (dice.chance(6) && !type.columns.isEmpty() && type.hasTable()) {
            type.annotations.add("@Check(name = \"" + model.fresh("check") + "\", constraints = \""
                    + dice.one(type.columns) + " is not null\")");
        }
    }

    private static String tableName(ModelDraft model, TypeDraft type) {
        return !type.key().isSimple()
                ? model.fresh("t")
                : model.dice.one(
                        model.freshColumn("t"),
                        model.freshColumn("t"),
                        "`" + model.fresh("order ") + "`",
                        model.fresh("camelCase"));
    }

    private static void keys(ModelDraft model, TypeDraft type, AnnotationText table) {
        Dice dice = model.dice;
        boolean named = type.inheritance() != Inheritance.TABLE_PER_CLASS;
        List<String> columns = dice.some(type.columns, 2);
        table.maybe(
                40,
                "uniqueConstraints = @UniqueConstraint("
                        + (named && dice.chance(50) ? "name = \"" + model.fresh("uq") + "\", " : "")
                        + "columnNames = {\"" + String.join("\", \"", columns) + "\"})");
        List<String> indexed = dice.some(type.columns, 2);
        table.maybe(
                60,
                "indexes = @Index("
                        + (named && dice.chance(50) ? "name = \"" + model.fresh("ix") + "\", " : "")
                        + "columnList = \"" + String.join(dice.one(", ", " DESC, "), indexed) + "\""
                        + (dice.chance(20) ? ", unique = true" : "") + ")");
    }
}
