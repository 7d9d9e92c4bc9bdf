package dev.migrate.postgres;

import dev.migrate.operation.AlterSequence;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.RenameSequence;
import dev.migrate.operation.SequenceOperation;
import dev.migrate.schema.Sequence;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The SQL of operations on sequences.
 *
 * <p>By default a sequence that counts up begins at 1 or later, and one that counts down at -1 or earlier. One that does
 * not fit, or that may turn round, gets wider bounds; no change makes them narrower, since values are out already.
 */
final class SequenceSql implements SequenceOperation.Visitor<List<SqlStatement>> {
    private static final String CACHE = " CACHE ";
    private static final String NO_BOUNDS = " MINVALUE " + Long.MIN_VALUE + " MAXVALUE " + Long.MAX_VALUE;

    @Override
    public List<SqlStatement> visit(CreateSequence operation) {
        Sequence sequence = operation.sequence();
        String create = "CREATE SEQUENCE " + Identifiers.quote(sequence.name())
                + steps(sequence.start(), sequence.increment()) + bounds(sequence) + cache(sequence);
        return SqlStatements.of(Stream.concat(SchemaSql.create(sequence.name()), Stream.of(create)));
    }

    @Override
    public List<SqlStatement> visit(DropSequence operation) {
        return SqlStatements.of("DROP SEQUENCE " + Identifiers.quote(operation.sequence()));
    }

    @Override
    public List<SqlStatement> visit(RenameSequence operation) {
        return RenameSql.of("SEQUENCE", operation.from(), operation.to(), Identifiers::quote);
    }

    @Override
    public List<SqlStatement> visit(AlterSequence operation) {
        boolean ordinary = operation.increment() > 0 && operation.start() > 0;
        return SqlStatements.of("ALTER SEQUENCE " + Identifiers.quote(operation.sequence())
                + steps(operation.start(), operation.increment()) + (ordinary ? "" : NO_BOUNDS)
                + (operation.cache() == null ? "" : CACHE + operation.cache()));
    }

    private static String steps(long start, long increment) {
        return " START WITH " + start + " INCREMENT BY " + increment;
    }

    private static String cache(Sequence sequence) {
        return sequence.cache() == Sequence.NO_CACHE ? "" : CACHE + sequence.cache();
    }

    private static String bounds(Sequence sequence) {
        if (sequence.increment() < 0) {
            return NO_BOUNDS;
        }
        return sequence.start() < 1 ? " MINVALUE " + sequence.start() : "";
    }
}
