package dev.migrate.test;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;
import java.util.Optional;

/** Changes of sequences. */
final class SequenceEdits {
    private SequenceEdits() {}

    static void drop(Sketch sketch) {
        any(sketch).ifPresent(sequence -> sketch.draft().dropSequence(sequence.name()));
    }

    static void change(Sketch sketch) {
        any(sketch).ifPresent(sequence -> sketch.draft().put(RandomSequences.changed(sequence, sketch.dice())));
    }

    static void rename(Sketch sketch) {
        any(sketch).filter(sequence -> sequence.origin() != null).ifPresent(sequence -> {
            String name = sketch.names().fresh("sq_renamed");
            sketch.draft().dropSequence(sequence.name());
            sketch.draft()
                    .put(sequence.withName(new QualifiedName(sequence.name().schema(), name)));
        });
    }

    private static Optional<Sequence> any(Sketch sketch) {
        return sketch.any(sketch.draft().sequences());
    }
}
