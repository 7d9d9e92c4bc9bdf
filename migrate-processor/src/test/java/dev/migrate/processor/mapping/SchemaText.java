package dev.migrate.processor.mapping;

import dev.migrate.schema.Column;
import dev.migrate.schema.Deferral;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables as text, one fact a line, for tests to read. */
public final class SchemaText {
    private SchemaText() {}

    public static String of(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(of(column)));
        PrimaryKey key = table.primaryKey();
        if (key != null) {
            lines.add("primary key " + key.name() + " " + list(key.columns()));
        }
        table.uniqueKeys()
                .forEach(unique -> lines.add(
                        "unique " + unique.name() + " " + list(unique.columns()) + deferral(unique.deferral())));
        table.foreignKeys().forEach(foreignKey -> lines.add(of(foreignKey)));
        table.checks().forEach(check -> lines.add("check " + check.name() + ": " + check.expression()));
        table.indexes()
                .forEach(index -> lines.add((index.unique() ? "unique index " : "index ")
                        + index.name()
                        + index.columns().stream().map(SchemaText::of).collect(Collectors.joining(", ", " (", ")"))
                        + prefixed(" where ", index.where())));
        if (table.comment() != null) {
            lines.add("comment: " + table.comment());
        }
        if (table.options() != null) {
            lines.add("options: " + table.options());
        }
        return String.join("\n", lines) + "\n";
    }

    public static String of(Column column) {
        return column.name()
                + " " + column.type()
                + (column.nullable() ? "" : " not null")
                + prefixed(" default ", column.defaultValue())
                + (column.identity() == null ? "" : " identity " + column.identity())
                + prefixed(" generated ", column.generatedAs())
                + prefixed(" collate ", column.collation())
                + prefixed(" comment ", column.comment());
    }

    private static String of(ForeignKey key) {
        return "foreign key " + key.name() + " " + list(key.columns()) + " -> " + key.target()
                + list(key.targetColumns())
                + (key.onDelete() == ReferentialAction.NO_ACTION
                        ? ""
                        : " on delete " + key.onDelete().name().toLowerCase(Locale.ROOT))
                + (key.onUpdate() == ReferentialAction.NO_ACTION
                        ? ""
                        : " on update " + key.onUpdate().name().toLowerCase(Locale.ROOT))
                + deferral(key.deferral())
                + prefixed(" as ", key.definition());
    }

    private static String of(IndexColumn column) {
        return (column.expression() ? "expression " : "") + column.text() + (column.descending() ? " desc" : "");
    }

    private static String prefixed(String prefix, String text) {
        return text == null ? "" : prefix + text;
    }

    private static String list(List<String> names) {
        return names.stream().collect(Collectors.joining(", ", "(", ")"));
    }

    private static String deferral(Deferral deferral) {
        return deferral == Deferral.NOT_DEFERRABLE ? "" : " " + deferral;
    }
}
