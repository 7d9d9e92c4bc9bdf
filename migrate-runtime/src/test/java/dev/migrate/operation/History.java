package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Objects;
import java.util.function.Consumer;

/** Steps of a schema's history as an author writes them, and what replay makes of them. */
final class History {
    private final Schema schema;

    private History(Schema schema) {
        this.schema = schema;
    }

    static History of(Consumer<Operations> step) {
        return new History(Schema.empty()).then(step);
    }

    History then(Consumer<Operations> step) {
        return new History(Replay.of(RecordedOperations.of(step), schema));
    }

    Schema schema() {
        return schema;
    }

    Table table(String name) {
        return Objects.requireNonNull(schema.tables().get(QualifiedName.parse(name)), name);
    }

    Column column(String table, String name) {
        return table(table).column(name).orElseThrow();
    }
}
