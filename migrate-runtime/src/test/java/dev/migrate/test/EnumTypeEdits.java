package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlTypes;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.Optional;

/** Changes of enum types. */
final class EnumTypeEdits {
    private EnumTypeEdits() {}

    /** Adds a type and a column of it. */
    static void add(Sketch sketch) {
        EnumType type = RandomEnumTypes.add(sketch);
        sketch.anyTable().ifPresent(table -> {
            Column column = RandomEnumTypes.column(sketch.freshColumn(table, "status"), type, sketch.dice())
                    .withOrigin(sketch.origin("attribute"));
            sketch.draft().put(table.toBuilder().add(column).build());
        });
    }

    /** Drops a type and the columns of it. */
    static void drop(Sketch sketch) {
        any(sketch).ifPresent(type -> sketch.draft().dropType(type.name()));
    }

    static void rename(Sketch sketch) {
        any(sketch).filter(type -> type.origin() != null).ifPresent(type -> {
            String name = sketch.names().fresh("renamed");
            sketch.draft()
                    .renameEnumType(type.name(), new QualifiedName(type.name().schema(), name));
        });
    }

    /** Adds a label in any place. */
    static void addLabel(Sketch sketch) {
        any(sketch)
                .ifPresent(type -> RandomEnumTypes.newLabel(type, sketch)
                        .ifPresent(label -> relabel(type, sketch.dice().insert(type.labels(), label), sketch)));
    }

    static void removeLabel(Sketch sketch) {
        any(sketch).filter(type -> type.labels().size() > 1).ifPresent(type -> {
            String label = sketch.dice().one(type.labels());
            relabel(
                    type,
                    type.labels().stream().filter(other -> !other.equals(label)).toList(),
                    sketch);
        });
    }

    static void reorder(Sketch sketch) {
        any(sketch).ifPresent(type -> relabel(type, sketch.dice().shuffled(type.labels()), sketch));
    }

    /** Turns the columns of a type into text and drops it. */
    static void toText(Sketch sketch) {
        any(sketch).filter(type -> !hasArrays(type, sketch)).ifPresent(type -> {
            sketch.draft()
                    .tables()
                    .forEach(table -> table.columns().stream()
                            .filter(column -> column.type().isOf(type.name()))
                            .forEach(column -> TypeEdits.changeTo(
                                    SqlTypes.varchar(255), sketch.draft().table(table.name()), column.name(), sketch)));
            sketch.draft().dropType(type.name());
        });
    }

    /** Turns a column of strings into one of an enum type. */
    static void fromText(Sketch sketch) {
        Optional<EnumType> type = any(sketch);
        sketch.anyColumn(place -> place.family() == TypeFamily.STRING
                        && place.column().generatedAs() == null
                        && KeyNetwork.of(sketch.draft(), place).size() == 1)
                .filter(place -> type.isPresent())
                .ifPresent(place -> TypeEdits.changeTo(
                        SqlType.enumType(type.get().name()),
                        place.table(),
                        place.column().name(),
                        sketch));
    }

    private static Optional<EnumType> any(Sketch sketch) {
        return sketch.any(sketch.draft().enumTypes());
    }

    private static boolean hasArrays(EnumType type, Sketch sketch) {
        return sketch.draft().tables().stream()
                .flatMap(table -> table.columns().stream())
                .anyMatch(column ->
                        column.type().isOf(type.name()) && column.type().array());
    }

    /** Gives the type other labels; a default that is no label any more goes. */
    private static void relabel(EnumType type, List<String> labels, Sketch sketch) {
        sketch.draft().put(new EnumType(type.name(), labels, type.origin()));
        List<String> values = labels.stream().map(Expressions::literal).toList();
        for (Table table : sketch.draft().tables()) {
            sketch.draft()
                    .put(TableChanges.withColumns(
                            table, column -> isStale(column, type, values) ? column.withDefault(null) : column));
        }
    }

    private static boolean isStale(Column column, EnumType type, List<String> values) {
        return column.type().isOf(type.name())
                && !column.type().array()
                && column.defaultValue() != null
                && !values.contains(column.defaultValue());
    }
}
