package dev.migrate.diff;

import dev.migrate.operation.AdvanceSequence;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns whose values come from a sequence from now on and did not before: the sequence has to go on after the values
 * that are there.
 */
final class DrawnColumns {
    private final Map<QualifiedName, QualifiedName> namesAfter;
    /** The names after of the sequences that were there, and of which no column is known that drew from them. */
    private final Set<QualifiedName> unknown;

    DrawnColumns(Schema from, Pairs<QualifiedName> sequences) {
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
                .filter(sequence -> !sequence.equals(sequenceAfter(pair.before())))
                .filter(sequence -> !unknown.contains(sequence))
                .filter(sequence -> TypeChange.family(column.type()).isNumber())
                .map(sequence -> new AdvanceSequence(sequence, table, column.name()));
    }
}
