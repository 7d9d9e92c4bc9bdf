package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.Index;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema for the eyes of a developer, one object a line and only what is there. */
final class SchemaText {
    private final List<String> lines = new ArrayList<>();

    private SchemaText() {}

    static String of(Schema schema) {
        SchemaText text = new SchemaText();
        schema.enumTypes()
                .values()
                .forEach(type -> text.line("  enum ", type.name(), type.labels(), from(type.origin())));
        schema.compositeTypes().values().forEach(text::add);
        schema.sequences().values().forEach(sequence -> text.line("  ", sequence));
        schema.tables().values().forEach(text::add);
        return text.lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private void add(CompositeType type) {
        line("  composite ", type.name(), some(" comment ", type.comment()), from(type.origin()));
        type.attributes()
                .forEach(attribute ->
                        line("    attribute ", attribute.name(), " ", attribute.type(), from(attribute.origin())));
    }

    private void add(Table table) {
        line(
                "  table ",
                table.name(),
                some(" comment ", table.comment()),
                some(" ", table.options()),
                from(table.origin()));
        table.columns().forEach(this::add);
        if (table.primaryKey() != null) {
            line("    ", table.primaryKey());
        }
        table.uniqueKeys().forEach(key -> line("    ", key));
        table.foreignKeys().forEach(key -> line("    ", key));
        table.checks().forEach(check -> line("    ", check));
        table.indexes().forEach(this::add);
    }

    private void add(Column column) {
        line(
                "    column ",
                column.name(),
                " ",
                column.type(),
                some(" collate ", column.collation()),
                column.nullable() ? "" : " not null",
                some(" default ", column.defaultValue()),
                some(" identity ", column.identity()),
                some(" generated as ", column.generatedAs()),
                some(" comment ", column.comment()),
                from(column.origin()));
    }

    private void add(Index index) {
        String keys = index.columns().stream()
                .map(key ->
                        (key.expression() ? "(" + key.text() + ")" : key.text()) + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " [", "]"));
        line(
                "    index ",
                index.name(),
                keys,
                index.unique() ? " unique " : " ",
                index.method(),
                some(" where ", index.where()));
    }

    private void line(Object... parts) {
        StringBuilder line = new StringBuilder();
        for (Object part : parts) {
            line.append(part);
        }
        lines.add(line.toString());
    }

    private static String some(String label, @Nullable Object value) {
        return value == null ? "" : label + value;
    }

    private static String from(@Nullable Origin origin) {
        return some(" from ", origin);
    }
}
