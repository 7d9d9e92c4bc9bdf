package dev.migrate.test;

import dev.migrate.schema.Index;
import dev.migrate.schema.Table;
import java.util.function.BiConsumer;

/** Changes of indexes. */
final class IndexEdits {
    private IndexEdits() {}

    static void add(Sketch sketch) {
        sketch.anyTable().ifPresent(table -> sketch.draft().put(RandomIndexes.withIndex(table, sketch)));
    }

    static void drop(Sketch sketch) {
        any(sketch, (table, index) -> sketch.draft().put(TableChanges.withoutIndex(table, index.name())));
    }

    static void rename(Sketch sketch) {
        any(sketch, (table, index) -> {
            Index renamed = index.withName(sketch.names().fresh("ix_renamed"));
            sketch.draft().put(TableChanges.withIndex(TableChanges.withoutIndex(table, index.name()), renamed));
        });
    }

    /** Another definition under the old name. */
    static void change(Sketch sketch) {
        any(
                sketch,
                (table, index) -> RandomIndexes.any(index.name(), table, sketch)
                        .ifPresent(changed -> sketch.draft().put(TableChanges.withIndex(table, changed))));
    }

    private static void any(Sketch sketch, BiConsumer<Table, Index> action) {
        sketch.any(sketch.draft().tables().stream()
                        .filter(table -> !table.indexes().isEmpty())
                        .toList())
                .ifPresent(table -> action.accept(table, sketch.dice().one(table.indexes())));
    }
}
