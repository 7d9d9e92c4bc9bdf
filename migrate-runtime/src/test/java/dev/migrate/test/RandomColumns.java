package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;

/** Makes columns of all types. */
final class RandomColumns {
    private static final List<String> STEMS =
            List.of("name", "title", "amount", "state", "created_at", "data", "code", "active");

    private RandomColumns() {}

    static String stem(Dice dice) {
        return dice.one(STEMS);
    }

    /** An ordinary column with this name. */
    static Column any(String name, Sketch sketch) {
        Dice dice = sketch.dice();
        Optional<EnumType> enumType =
                dice.chance(15) ? sketch.any(sketch.draft().enumTypes()) : Optional.empty();
        Optional<CompositeType> compositeType =
                dice.chance(12) ? sketch.any(sketch.draft().compositeTypes()) : Optional.empty();
        Column column = compositeType
                .map(type -> RandomCompositeTypes.column(name, type, dice))
                .or(() -> enumType.map(type -> RandomEnumTypes.column(name, type, dice)))
                .orElseGet(() -> Column.of(name, family(dice).any(dice)));
        return decorated(column, sketch);
    }

    private static TypeFamily family(Dice dice) {
        return dice.chance(40) ? dice.one(TypeFamily.INTEGER, TypeFamily.STRING) : dice.one(TypeFamily.BUILT_IN);
    }

    private static Column decorated(Column column, Sketch sketch) {
        Dice dice = sketch.dice();
        return column.withNullable(dice.chance(60))
                .withDefault(
                        TypeFamily.of(column.type()).hasDefaults() && dice.chance(40)
                                ? defaultOf(column, sketch)
                                : null)
                .collate(TypeFamily.of(column.type()).hasCollation() && dice.chance(20) ? "C" : null)
                .comment(dice.chance(20) ? sketch.comment() : null)
                .withOrigin(sketch.origin("attribute"));
    }

    /** A default that suits the type of the column. */
    static String defaultOf(Column column, Sketch sketch) {
        return sketch.draft().enumTypes().stream()
                .filter(type -> column.type().isOf(type.name()))
                .map(type -> RandomEnumTypes.defaultOf(column, type, sketch.dice()))
                .findFirst()
                .orElseGet(() -> sketch.dice().one(TypeFamily.of(column.type()).defaults()));
    }

    /** A generated column over one of the table's, if one of them suits. */
    static Optional<Column> generated(Table table, String name, Sketch sketch) {
        return sketch.dice().shuffled(Conditions.usable(table.columns())).stream()
                .flatMap(column -> Conditions.generated(name, column, sketch.dice()).stream())
                .map(column -> column.withOrigin(sketch.origin("attribute")))
                .findFirst();
    }

    /** The columns that a key can hold. */
    static List<Column> ordered(Table table) {
        return table.columns().stream()
                .filter(column -> TypeFamily.of(column.type()).hasOrder())
                .toList();
    }
}
