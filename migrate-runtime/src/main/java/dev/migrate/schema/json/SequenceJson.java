package dev.migrate.schema.json;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;

/** A sequence as JSON. */
final class SequenceJson {
    private SequenceJson() {}

    static void write(JsonOutput output, Sequence sequence) {
        output.number("start", sequence.start());
        output.number("increment", sequence.increment());
        if (sequence.cache() != Sequence.NO_CACHE) {
            output.number("cache", sequence.cache());
        }
        output.text("origin", OriginJson.text(sequence.origin()));
    }

    static Sequence read(QualifiedName name, JsonInput input) {
        long cache = input.has("cache") ? input.number("cache") : Sequence.NO_CACHE;
        return new Sequence(name, input.number("start"), input.number("increment"), cache, OriginJson.read(input));
    }
}
