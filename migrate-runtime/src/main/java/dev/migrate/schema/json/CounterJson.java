package dev.migrate.schema.json;

import dev.migrate.schema.Counter;
import dev.migrate.schema.QualifiedName;

/** The row that a column draws values from as JSON. */
final class CounterJson {
    private CounterJson() {}

    static void write(JsonOutput output, Counter counter) {
        output.text("table", counter.table().toString());
        output.text("nameColumn", counter.nameColumn());
        output.text("name", counter.name());
        output.text("valueColumn", counter.valueColumn());
        output.number("increment", counter.increment());
    }

    static Counter read(JsonInput input) {
        return new Counter(
                QualifiedName.parse(input.text("table")),
                input.text("nameColumn"),
                input.text("name"),
                input.text("valueColumn"),
                input.number("increment"));
    }
}
