package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.TableBuilder;

/** Changes of columns other than their types. */
final class ColumnEdits {
    private ColumnEdits() {}

    static void add(Sketch sketch) {
        sketch.anyTable().ifPresent(table -> {
            Column column = RandomColumns.any(sketch.freshColumn(table, RandomColumns.stem(sketch.dice())), sketch);
            TableBuilder builder = table.toBuilder();
            builder.columns().add(sketch.dice().between(0, table.columns().size()), column);
            sketch.draft().put(builder.build());
        });
    }

    static void drop(Sketch sketch) {
        sketch.anyColumn(place -> true)
                .ifPresent(place -> sketch.draft()
                        .dropColumn(place.table().name(), place.column().name()));
    }

    static void rename(Sketch sketch) {
        sketch.anyColumn(place -> place.column().origin() != null).ifPresent(place -> {
            String name = sketch.freshColumn(place.table(), RandomColumns.stem(sketch.dice()));
            sketch.draft().renameColumn(place.table().name(), place.column().name(), name);
        });
    }

    static void nullability(Sketch sketch) {
        sketch.anyColumn(place -> !place.inPrimaryKey() && place.column().identity() == null)
                .ifPresent(place -> sketch.put(
                        place, place.column().withNullable(!place.column().nullable())));
    }

    static void defaultValue(Sketch sketch) {
        sketch.anyColumn(place -> place.isPlain() && place.family().hasDefaults())
                .ifPresent(place -> {
                    String value = sketch.dice().chance(30) ? null : RandomColumns.defaultOf(place.column(), sketch);
                    sketch.put(place, place.column().withDefault(value));
                });
    }

    /** Makes a column an identity, changes how it generates, or makes it ordinary. */
    static void identity(Sketch sketch) {
        sketch.anyColumn(place ->
                        place.family() == TypeFamily.INTEGER && place.column().generatedAs() == null)
                .ifPresent(place -> {
                    Identity identity = sketch.dice().one(Identity.BY_DEFAULT, Identity.ALWAYS, null);
                    Column column = place.column().withIdentity(identity);
                    sketch.put(
                            place, identity == null ? column : column.notNull().withDefault(null));
                });
    }

    static void comment(Sketch sketch) {
        sketch.anyColumn(place -> true)
                .ifPresent(place ->
                        sketch.put(place, place.column().comment(sketch.dice().chance(30) ? null : sketch.comment())));
    }

    static void collation(Sketch sketch) {
        sketch.anyColumn(place -> place.family().hasCollation())
                .ifPresent(place ->
                        sketch.put(place, place.column().collate(place.column().collation() == null ? "C" : null)));
    }
}
