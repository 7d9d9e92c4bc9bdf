package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.Objects;

/** Compares sequences. */
final class SequenceDiff {
    private final Schema from;
    private final Schema to;
    private final Pairs<QualifiedName> pairs;

    SequenceDiff(Schema from, Schema to, Pairs<QualifiedName> pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
    }

    void compare(OperationOrder order) {
        pairs.together()
                .forEach((before, after) -> change(
                        order,
                        Objects.requireNonNull(from.sequences().get(before)),
                        Objects.requireNonNull(to.sequences().get(after))));
        for (QualifiedName added : pairs.added()) {
            Sequence sequence = Objects.requireNonNull(to.sequences().get(added));
            order.add(Stage.TYPES_AND_SEQUENCES, new CreateSequence(sequence.withOrigin(null)));
        }
    }

    private static void change(OperationOrder order, Sequence before, Sequence after) {
        boolean isCachedOtherwise = before.cache() != after.cache();
        if (before.start() != after.start() || before.increment() != after.increment() || isCachedOtherwise) {
            Long cache = isCachedOtherwise ? after.cache() : null;
            order.add(
                    Stage.TYPES_AND_SEQUENCES,
                    new AlterSequence(after.name(), after.start(), after.increment(), cache));
        }
    }
}
