package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Sequence;

/** Replays operations on sequences. */
final class SequenceReplay implements SequenceOperation.Visitor<Change> {
    @Override
    public Change visit(CreateSequence operation) {
        return schema -> put(schema, operation, operation.sequence());
    }

    @Override
    public Change visit(DropSequence operation) {
        return schema -> remove(schema, operation, operation.sequence());
    }

    @Override
    public Change visit(RenameSequence operation) {
        return schema -> {
            Sequence sequence = schema.sequence(operation, operation.from());
            put(schema, operation, sequence.withName(operation.to()));
            remove(schema, operation, operation.from());
        };
    }

    @Override
    public Change visit(AlterSequence operation) {
        return schema -> {
            Sequence before = schema.sequence(operation, operation.sequence());
            long cache = operation.cache() == null ? before.cache() : operation.cache();
            Sequence after = Sequence.of(before.name(), operation.start(), operation.increment())
                    .cache(cache)
                    .withOrigin(before.origin());
            schema.sequences().put(before.name(), after);
        };
    }

    /** Refuses a sequence or a column that is not there; a table that raw SQL made is not known. */
    @Override
    public Change visit(AdvanceSequence operation) {
        return schema -> {
            schema.sequence(operation, operation.sequence());
            WorkingTable table = schema.find(operation.table());
            if (table != null) {
                ColumnChange.require(operation, table, operation.column());
            }
        };
    }

    private static void put(WorkingSchema schema, Operation operation, Sequence sequence) {
        schema.names().takeRelation(operation, sequence.name(), "sequence '" + sequence.name() + "'");
        schema.sequences().put(sequence.name(), sequence);
    }

    private static void remove(WorkingSchema schema, Operation operation, QualifiedName name) {
        schema.sequence(operation, name);
        schema.sequences().remove(name);
        schema.names().freeRelation(name);
    }
}
