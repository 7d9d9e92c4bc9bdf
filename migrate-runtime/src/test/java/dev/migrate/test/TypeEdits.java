package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Index;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.List;
import java.util.Set;

/** Changes of column types. */
final class TypeEdits {
    private static final Set<TypeFamily> NUMBERS = Set.of(TypeFamily.INTEGER, TypeFamily.FRACTION);
    private static final Set<TypeFamily> DOCUMENTS = Set.of(TypeFamily.JSON, TypeFamily.JSONB);

    private TypeEdits() {}

    /** Changes the type of a column, and of all that a foreign key compares with it. */
    static void change(Sketch sketch) {
        sketch.anyColumn(place -> place.column().generatedAs() == null).ifPresent(place -> {
            KeyNetwork network = KeyNetwork.of(sketch.draft(), place);
            if (network.size() > 1 || place.column().identity() != null) {
                changeAll(network, place, sketch);
            } else {
                changeOne(place, sketch);
            }
        });
    }

    private static void changeAll(KeyNetwork network, Sketch.Place place, Sketch sketch) {
        boolean comparable = place.family() == TypeFamily.INTEGER
                || place.family() == TypeFamily.STRING
                        && !isPadded(place.column().type());
        SqlType type =
                comparable ? place.family().any(sketch.dice()) : place.column().type();
        if (!isPadded(type)) {
            network.forEach((table, column) -> changeTo(type, sketch.draft().table(table), column, sketch));
        }
    }

    private static void changeOne(Sketch.Place place, Sketch sketch) {
        List<TypeFamily> families = families(place);
        if (!families.isEmpty()) {
            TypeFamily family = sketch.dice().chance(50) && families.contains(place.family())
                    ? place.family()
                    : sketch.dice().one(families);
            changeTo(family.any(sketch.dice()), place.table(), place.column().name(), sketch);
        }
    }

    /** Gives the column the type, and a default that suits it; what computes with values of another kind goes. */
    static void changeTo(SqlType type, Table table, String name, Sketch sketch) {
        Column column = table.column(name).orElseThrow();
        TypeFamily family = TypeFamily.of(type);
        if (family == TypeFamily.of(column.type())) {
            Table kept = keepsExpressions(family) ? table : TableChanges.withoutExpressions(table, name);
            sketch.draft().put(TableChanges.withColumn(kept, column.withType(type)));
            return;
        }
        Column changed = column.withType(type).collate(family.hasCollation() ? column.collation() : null);
        String value = column.defaultValue() == null || sketch.dice().chance(30)
                ? null
                : RandomColumns.defaultOf(changed, sketch);
        Table free = withoutSpecialIndexes(TableChanges.withoutExpressions(table, name), name);
        sketch.draft().put(TableChanges.withColumn(free, changed.withDefault(value)));
    }

    /** The kinds of type that values of the column can be cast to. */
    private static List<TypeFamily> families(Sketch.Place place) {
        boolean used = TableParts.isUsed(place.table(), place.column().name());
        return TypeFamily.BUILT_IN.stream()
                .filter(to -> isCastable(place.family(), to))
                .filter(to -> !used || to.hasOrder())
                .toList();
    }

    private static boolean isCastable(TypeFamily from, TypeFamily to) {
        return from != TypeFamily.COMPOSITE && isCastableByText(from, to);
    }

    private static boolean isCastableByText(TypeFamily from, TypeFamily to) {
        return from == to && from != TypeFamily.ARRAY
                || from == TypeFamily.STRING
                || to == TypeFamily.STRING
                || NUMBERS.contains(from) && NUMBERS.contains(to)
                || DOCUMENTS.contains(from) && DOCUMENTS.contains(to);
    }

    private static boolean keepsExpressions(TypeFamily family) {
        return family == TypeFamily.INTEGER || family == TypeFamily.STRING;
    }

    private static boolean isPadded(SqlType type) {
        return type.text().startsWith("char(");
    }

    private static Table withoutSpecialIndexes(Table table, String column) {
        TableBuilder builder = table.toBuilder();
        builder.indexes()
                .removeIf(index -> !index.method().equals(Index.DEFAULT_METHOD) && IndexParts.uses(index, column));
        return builder.build();
    }
}
