package dev.migrate.render;

import static dev.migrate.render.Expression.operation;
import static dev.migrate.render.Expression.text;

import dev.migrate.operation.AdvanceSequence;
import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.render.Expression.Call;
import dev.migrate.schema.Sequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operations on sequences as calls. */
final class SequenceCode implements SequenceOperation.Visitor<Expression> {
    @Override
    public Expression visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        Call create = operation(
                "createSequence",
                text(sequence.name().toString()),
                number(sequence.start()),
                number(sequence.increment()));
        return withCache(create, sequence.cache() == Sequence.NO_CACHE ? null : sequence.cache());
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
        Call alter = operation(
                "alterSequence",
                text(operation.sequence().toString()),
                number(operation.start()),
                number(operation.increment()));
        return withCache(alter, operation.cache());
    }

    @Override
    public Expression visit(AdvanceSequence operation) {
        return operation(
                "advanceSequence",
                text(operation.sequence().toString()),
                text(operation.table().toString()),
                text(operation.column()));
    }

    private static Expression withCache(Call call, @Nullable Long cache) {
        return cache == null
                ? call
                : Links.of(call).add("cache", List.of(number(cache))).end();
    }

    private static Expression number(long value) {
        return Expression.word(value == (int) value ? Long.toString(value) : value + "L");
    }
}
