package dev.migrate.test;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.Optional;

/** Changes of whole tables. */
final class TableEdits {
    private TableEdits() {}

    static void add(Sketch sketch) {
        RandomTables.add(sketch);
    }

    static void drop(Sketch sketch) {
        sketch.anyTable().ifPresent(table -> sketch.draft().dropTable(table.name()));
    }

    static void comment(Sketch sketch) {
        sketch.anyTable().ifPresent(table -> {
            String text = sketch.dice().chance(30) ? null : sketch.comment();
            sketch.draft().put(table.toBuilder().comment(text).build());
        });
    }

    static void rename(Sketch sketch) {
        mapped(sketch).ifPresent(table -> {
            String name = sketch.names().fresh(RandomTables.stem(sketch.dice()));
            sketch.draft()
                    .renameTable(table.name(), new QualifiedName(table.name().schema(), name));
        });
    }

    /** Moves a table to another PostgreSQL schema. */
    static void move(Sketch sketch) {
        mapped(sketch).ifPresent(table -> {
            String schema = table.name().schema() == null ? sketch.dice().one(RandomSchemas.SCHEMAS) : null;
            QualifiedName moved = table.name().inSchema(schema);
            if (sketch.isFree(moved)) {
                sketch.draft().renameTable(table.name(), moved);
            }
        });
    }

    private static Optional<Table> mapped(Sketch sketch) {
        return sketch.any(sketch.draft().tables().stream()
                .filter(table -> table.origin() != null)
                .toList());
    }
}
