package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;

import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.schema.Sequence;

/** Operations on sequences as calls. */
final class SequenceCode implements SequenceOperation.Visitor<Expression> {
    @Override
    public Expression visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        return operation(
                "createSequence",
                text(sequence.name().toString()),
                number(sequence.start()),
                number(sequence.increment()));
    }

    @Override
    public Expression visit(DropSequence operation) {
        return operation("dropSequence", text(operation.sequence().toString()));
    }

    @Override
    public Expression visit(RenameSequence operation) {
        return operation(
                "renameSequence",
                text(operation.from().toString()),
                text(operation.to().toString()));
    }

    @Override
    public Expression visit(AlterSequence operation) {
        return operation(
                "alterSequence",
                text(operation.sequence().toString()),
                number(operation.start()),
                number(operation.increment()));
    }

    private static Expression number(long value) {
        return Expression.word(value == (int) value ? Long.toString(value) : value + "L");
    }
}
