package dev.migrate.test;

import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Optional;

/** Changes of classes and attributes under unchanged names of tables and columns. */
final class OriginEdits {
    private OriginEdits() {}

    /** Gives some tables and columns that were there before under the same name another origin. */
    static void change(Schema before, Sketch sketch) {
        for (Table table : sketch.draft().tables()) {
            Optional<Table> old = Optional.ofNullable(before.tables().get(table.name()));
            old.ifPresent(same -> sketch.draft().put(changed(table, same, sketch)));
        }
    }

    private static Table changed(Table table, Table old, Sketch sketch) {
        Table changed = TableChanges.withColumns(table, column -> changed(column, old, sketch));
        return sketch.dice().chance(50)
                ? changed.toBuilder().origin(fresh("com.acme.Moved", sketch)).build()
                : changed;
    }

    private static Column changed(Column column, Table old, Sketch sketch) {
        return old.column(column.name()).isPresent() && sketch.dice().chance(30)
                ? column.withOrigin(fresh("moved", sketch))
                : column;
    }

    private static Origin fresh(String prefix, Sketch sketch) {
        return new Origin(prefix + sketch.dice().between(0, 999_999_999));
    }
}
