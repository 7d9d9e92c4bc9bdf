package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.SqlTypes;
import java.util.List;
import java.util.Optional;

/** Expressions over a column, for checks, partial indexes, index keys and generated columns. */
final class Conditions {
    private Conditions() {}

    /** An immutable condition that the type of the column takes. */
    static String any(Column column, Dice dice) {
        String name = Expressions.quote(column.name());
        return switch (TypeFamily.of(column.type())) {
            case INTEGER, FRACTION ->
                dice.one(name + " >= 0", name + " BETWEEN 0 AND 100", name + " <> 13 OR " + name + " IS NULL");
            case STRING ->
                dice.one(
                        name + " <> ''",
                        name + " IN ('a', 'it''s', '?')",
                        "length(" + name + ") > 2",
                        name + " ~ '^[a-z]*$'");
            case BOOLEAN -> dice.one(name, "NOT " + name);
            case MOMENT -> name + " >= '2000-01-01'";
            case JSONB -> name + " ? 'key'";
            default -> name + dice.one(" IS NOT NULL", " IS NULL");
        };
    }

    /** An immutable expression that an index can be sorted by, if there is one for the type of the column. */
    static Optional<String> key(Column column, Dice dice) {
        String name = Expressions.quote(column.name());
        return switch (TypeFamily.of(column.type())) {
            case INTEGER, FRACTION -> Optional.of(dice.one(name + " + 1", "abs(" + name + ")"));
            case STRING -> Optional.of(dice.one("lower(" + name + ")", name + " || '?'"));
            case JSONB -> Optional.of(name + " ->> 'it''s'");
            case BOOLEAN -> Optional.of("NOT " + name);
            default -> Optional.empty();
        };
    }

    /** A stored generated column that is computed from this one, if there is one for its type. */
    static Optional<Column> generated(String newName, Column column, Dice dice) {
        return expression(column, dice)
                .map(expression -> Column.of(
                                newName,
                                TypeFamily.of(column.type()) == TypeFamily.INTEGER
                                        ? SqlTypes.bigint()
                                        : SqlTypes.text())
                        .generatedAs(expression));
    }

    /** An expression that {@link #generated} can be changed to. */
    static Optional<String> expression(Column column, Dice dice) {
        String name = Expressions.quote(column.name());
        return switch (TypeFamily.of(column.type())) {
            case INTEGER -> Optional.of(dice.one(name + " + 1", "abs(" + name + ")", name + " * 2"));
            case STRING -> Optional.of(dice.one("lower(" + name + ")", "upper(" + name + ") || '?'"));
            default -> Optional.empty();
        };
    }

    /** The columns of a list that an expression may name: not those that are generated themselves. */
    static List<Column> usable(List<Column> columns) {
        return columns.stream().filter(column -> column.generatedAs() == null).toList();
    }
}
