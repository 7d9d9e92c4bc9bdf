package dev.migrate.processor.mapping.draft;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeMap;

/** All sequences of a mapping. */
public final class Sequences {
    private final TreeMap<QualifiedName, Sequence> sequences = new TreeMap<>();

    /** Adds a sequence, and gives back the one of that name that was there before. */
    public Optional<Sequence> add(Sequence sequence) {
        return Optional.ofNullable(sequences.putIfAbsent(sequence.name(), sequence));
    }

    /** All sequences by name. */
    public Collection<Sequence> all() {
        return sequences.values();
    }
}
