package dev.migrate.postgres;

import dev.migrate.operation.AdvanceSequence;
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
    /** Values that count down go on below the least one. */
    private static final String ADVANCE = """
            SELECT setval(%4$s, present + step, false)
            FROM (
                SELECT seqincrement AS step,
                    CASE WHEN seqincrement > 0 THEN most ELSE least END::bigint AS present,
                    last_value - CASE WHEN is_called THEN 0 ELSE seqincrement END AS latest
                FROM pg_sequence AS definition, %1$s AS state,
                    (SELECT max(%3$s) AS most, min(%3$s) AS least FROM %2$s) AS ids
                WHERE seqrelid = %4$s::regclass
            ) AS numbers
            WHERE CASE WHEN step > 0 THEN present > latest ELSE present < latest END""";

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

    /** The lock keeps others from adding a row while its values are read. */
    @Override
    public List<SqlStatement> visit(AdvanceSequence operation) {
        String sequence = Identifiers.quote(operation.sequence());
        String table = Identifiers.quote(operation.table());
        return SqlStatements.of(
                "LOCK TABLE " + table + " IN SHARE ROW EXCLUSIVE MODE",
                ADVANCE.formatted(sequence, table, Identifiers.quote(operation.column()), Literals.quote(sequence)));
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
