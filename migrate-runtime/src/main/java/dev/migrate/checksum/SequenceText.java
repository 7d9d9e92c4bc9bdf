package dev.migrate.checksum;

import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.schema.Sequence;

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
                .optional("cache", operation.cache(), cache -> Long.toString(cache))
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

    private static String sequence(Sequence sequence) {
        TextRecord text = new TextRecord("Sequence")
                .name("name", sequence.name())
                .written("start", Long.toString(sequence.start()))
                .written("increment", Long.toString(sequence.increment()));
        return sequence.cache() == Sequence.NO_CACHE
                ? text.toString()
                : text.written("cache", Long.toString(sequence.cache())).toString();
    }
}
