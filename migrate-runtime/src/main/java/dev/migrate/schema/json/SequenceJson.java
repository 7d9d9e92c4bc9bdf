package dev.migrate.schema.json;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.io.IOException;

/** A sequence as JSON. */
final class SequenceJson {
    private SequenceJson() {}

    static void write(JsonOutput output, Sequence sequence) throws IOException {
        output.number("start", sequence.start());
        output.number("increment", sequence.increment());
        output.text("origin", OriginJson.text(sequence.origin()));
    }

    static Sequence read(QualifiedName name, JsonInput input) {
        return new Sequence(name, input.number("start"), input.number("increment"), OriginJson.read(input));
    }
}
