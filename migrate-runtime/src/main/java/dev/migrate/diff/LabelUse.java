package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The SQL of a schema, and of what fills its columns, in which labels of an enum type can be named. */
final class LabelUse {
    private final List<String> expressions;

    LabelUse(Schema schema, QualifiedName type, List<String> fills) {
        String text = type.toString();
        Stream<String> ofTables = schema.tables().values().stream()
                .filter(table -> table.columns().stream().anyMatch(column -> isOf(column, text)))
                .flatMap(LabelUse::expressions);
        expressions = Stream.concat(ofTables, fills.stream()).toList();
    }

    boolean isNamed(String label) {
        String literal = "'" + label.replace("'", "''") + "'";
        return expressions.stream().anyMatch(expression -> expression.contains(literal));
    }

    /** A composite type may hold it. */
    private static boolean isOf(Column column, String type) {
        return column.type().compositeType()
                || (column.type().enumType() && column.type().text().equals(type));
    }

    private static Stream<String> expressions(Table table) {
        return Stream.of(
                        table.columns().stream().map(Column::defaultValue),
                        table.columns().stream().map(Column::generatedAs),
                        table.checks().stream().map(check -> check.expression()),
                        table.indexes().stream().map(index -> index.where()),
                        table.indexes().stream()
                                .flatMap(index -> index.columns().stream())
                                .map(key -> key.text()))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull);
    }
}
