package dev.migrate.test;

import dev.migrate.schema.Column;
import java.util.Optional;

/** Changes of generated columns, to them and from them. */
final class GeneratedColumnEdits {
    private GeneratedColumnEdits() {}

    static void add(Sketch sketch) {
        sketch.anyTable()
                .ifPresent(table -> RandomColumns.generated(table, sketch.freshColumn(table, "computed"), sketch)
                        .ifPresent(column ->
                                sketch.draft().put(table.toBuilder().add(column).build())));
    }

    /** The values stay, but are computed no more. */
    static void toOrdinary(Sketch sketch) {
        sketch.anyColumn(place -> place.column().generatedAs() != null)
                .ifPresent(place -> sketch.put(place, place.column().generatedAs(null)));
    }

    static void expression(Sketch sketch) {
        sketch.anyColumn(place -> place.column().generatedAs() != null).ifPresent(place -> compute(place, sketch));
    }

    static void fromOrdinary(Sketch sketch) {
        sketch.anyColumn(place -> place.isPlain()
                        && !TableParts.isUsed(place.table(), place.column().name()))
                .ifPresent(place -> compute(place, sketch));
    }

    private static void compute(Sketch.Place place, Sketch sketch) {
        Optional<Column> source = sketch.any(Conditions.usable(place.table().columns()).stream()
                .filter(other ->
                        !other.name().equals(place.column().name()) && TypeFamily.of(other.type()) == place.family())
                .toList());
        source.flatMap(other -> Conditions.expression(other, sketch.dice()))
                .ifPresent(expression ->
                        sketch.put(place, place.column().withDefault(null).generatedAs(expression)));
    }
}
