package dev.migrate.diff;

import dev.migrate.operation.AdvanceSequence;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns whose values come from a sequence from now on and did not before, or in greater steps: the sequence has to go
 * on after the values that are there. An application takes the values of a whole step below the next one.
 */
final class DrawnColumns {
    private final Schema from;
    private final Schema to;
    private final Map<QualifiedName, QualifiedName> namesAfter;
    /** The names after of the sequences that were there, and of which no column is known that drew from them. */
    private final Set<QualifiedName> unknown;

    DrawnColumns(Schema from, Schema to, Pairs<QualifiedName> sequences) {
        this.from = from;
        this.to = to;
        this.namesAfter = sequences.together();
        this.unknown = new HashSet<>(namesAfter.values());
        from.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .map(this::sequenceAfter)
                .flatMap(Stream::ofNullable)
                .forEach(unknown::remove);
    }

    private @Nullable QualifiedName sequenceAfter(Column before) {
        return before.sequence() == null ? null : namesAfter.get(before.sequence());
    }

    /** The operations for a table that stays. */
    Stream<Operation> advances(TablePair table) {
        return table.kept().flatMap(pair -> advance(table.nameAfter(), pair));
    }

    private Stream<Operation> advance(QualifiedName table, ColumnPair pair) {
        Column column = pair.after();
        return Stream.ofNullable(column.sequence())
                .filter(sequence -> !unknown.contains(sequence))
                .filter(sequence -> isOther(sequence, pair.before()) || isInGreaterSteps(sequence, pair.before()))
                .filter(sequence -> TypeChange.family(column.type()).isNumber())
                .map(sequence -> new AdvanceSequence(sequence, table, column.name()));
    }

    private boolean isOther(QualifiedName sequence, Column before) {
        return !sequence.equals(sequenceAfter(before));
    }

    private boolean isInGreaterSteps(QualifiedName sequence, Column before) {
        return before.sequence() != null && step(to, sequence) > step(from, before.sequence());
    }

    private static long step(Schema schema, QualifiedName name) {
        Sequence sequence = schema.sequences().get(name);
        return sequence == null ? 0 : Math.abs(sequence.increment());
    }
}
