package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;

/** Makes enum types and columns of them. */
final class RandomEnumTypes {
    private static final List<String> LABELS = List.of(
            "NEW",
            "ACTIVE",
            "in progress",
            "it's",
            "say \"hi\"",
            "größe 表",
            "a,b",
            "{}",
            "why?",
            "back\\slash",
            "$$",
            "x".repeat(63));

    private RandomEnumTypes() {}

    static EnumType add(Sketch sketch) {
        EnumType type = new EnumType(
                sketch.freshName(sketch.dice().one("status", "mood", "color")),
                sketch.dice().some(LABELS, 5),
                sketch.origin("com.acme.Enum"));
        sketch.draft().put(type);
        return type;
    }

    /** A label that the type does not have, if there is one left. */
    static Optional<String> newLabel(EnumType type, Sketch sketch) {
        return sketch.any(
                LABELS.stream().filter(label -> !type.labels().contains(label)).toList());
    }

    /** A column of an enum type, or of an array of it. */
    static Column column(String name, EnumType type, Dice dice) {
        SqlType single = SqlType.enumType(type.name());
        return Column.of(name, dice.chance(25) ? single.asArray() : single);
    }

    /** The default of a column of the type: one of its labels, or an empty array. */
    static String defaultOf(Column column, EnumType type, Dice dice) {
        return column.type().array() ? "'{}'" : Expressions.literal(dice.one(type.labels()));
    }
}
