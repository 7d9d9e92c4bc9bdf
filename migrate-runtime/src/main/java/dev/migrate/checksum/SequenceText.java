package dev.migrate.checksum;

import dev.migrate.operation.AdvanceSequence;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.schema.Sequence;
import org.jspecify.annotations.Nullable;

/** Sequences, and operations on them, as text. */
final class SequenceText implements SequenceOperation.Visitor<String> {
    @Override
    public String visit(CreateSequence operation) {
        return new TextRecord("CreateSequence")
                .written("sequence", sequence(operation.sequence()))
                .toString();
    }

    @Override
    public String visit(AlterSequence operation) {
        return new TextRecord("AlterSequence")
                .name("sequence", operation.sequence())
                .written("start", Long.toString(operation.start()))
                .written("increment", Long.toString(operation.increment()))
                .optional("cache", operation.cache(), values -> Long.toString(values))
                .toString();
    }

    @Override
    public String visit(RenameSequence operation) {
        return new TextRecord("RenameSequence")
                .name("from", operation.from())
                .name("to", operation.to())
                .toString();
    }

    @Override
    public String visit(DropSequence operation) {
        return new TextRecord("DropSequence")
                .name("sequence", operation.sequence())
                .toString();
    }

    @Override
    public String visit(AdvanceSequence operation) {
        return new TextRecord("AdvanceSequence")
                .name("sequence", operation.sequence())
                .name("table", operation.table())
                .text("column", operation.column())
                .toString();
    }

    private static String sequence(Sequence sequence) {
        return new TextRecord("Sequence")
                .name("name", sequence.name())
                .written("start", Long.toString(sequence.start()))
                .written("increment", Long.toString(sequence.increment()))
                .optional("cache", cache(sequence), values -> Long.toString(values))
                .toString();
    }

    private static @Nullable Long cache(Sequence sequence) {
        return sequence.cache() == Sequence.NO_CACHE ? null : sequence.cache();
    }
}
