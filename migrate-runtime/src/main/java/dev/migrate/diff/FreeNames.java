package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Gives out names that nothing has in either of two schemas. They need no quotes, so that an expression that names a
 * column comes out of two renames as out of one.
 */
final class FreeNames implements Supplier<String> {
    private final Schema from;
    private final Schema to;
    private final Set<String> taken = new HashSet<>();
    private int last;

    FreeNames(Schema from, Schema to) {
        this.from = from;
        this.to = to;
    }

    @Override
    public String get() {
        if (last == 0) {
            Stream.of(from, to).forEach(this::take);
        }
        do {
            last++;
        } while (taken.contains("moved_" + last));
        return "moved_" + last;
    }

    private void take(Schema schema) {
        schema.tables().values().forEach(this::take);
        schema.sequences().keySet().forEach(name -> taken.add(name.name()));
        schema.enumTypes().keySet().forEach(name -> taken.add(name.name()));
        schema.compositeTypes().values().forEach(type -> {
            taken.add(type.name().name());
            type.attributes().forEach(attribute -> taken.add(attribute.name()));
        });
    }

    private void take(Table table) {
        DroppedTables.names(table).forEach(name -> taken.add(name.name()));
        table.columns().stream().map(Column::name).forEach(taken::add);
        table.foreignKeys().forEach(key -> taken.add(key.name()));
        table.checks().forEach(check -> taken.add(check.name()));
    }
}
