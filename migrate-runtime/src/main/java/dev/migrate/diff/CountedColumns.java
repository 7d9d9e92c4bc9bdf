package dev.migrate.diff;

import dev.migrate.expression.SqlWords;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.schema.Column;
import dev.migrate.schema.Counter;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns whose values come from a row of a table from now on and did not before, or in greater steps: the row has to
 * hold a number with which the next step begins after the values that are there.
 *
 * <p>Hibernate makes the row when it first needs it, and begins at the beginning. The row holds the greatest value that is
 * taken; an application adds one to it, and takes the values of a whole step up to there.
 */
final class CountedColumns {
    private static final String ADVANCE = """
            INSERT INTO %1$s (%2$s, %3$s)
            SELECT %4$s, max(%5$s)%6$s FROM %7$s HAVING max(%5$s) > 0
            ON CONFLICT (%2$s) DO UPDATE
            SET %3$s = greatest(%8$s.%3$s, excluded.%3$s)""";

    private final Map<QualifiedName, QualifiedName> namesAfter;
    /** The names after of the tables that were there, and of which no column is known that drew from them. */
    private final Set<QualifiedName> unknown;

    CountedColumns(Schema from, Pairs<QualifiedName> tables) {
        this.namesAfter = tables.together();
        this.unknown = new HashSet<>(namesAfter.values());
        from.tables().values().stream()
                .flatMap(table -> table.columns().stream())
                .map(this::counterAfter)
                .flatMap(Stream::ofNullable)
                .map(Counter::table)
                .forEach(unknown::remove);
    }

    private @Nullable Counter counterAfter(Column before) {
        Counter counter = before.counter();
        QualifiedName table = counter == null ? null : namesAfter.get(counter.table());
        return counter == null || table == null ? null : counter.in(table);
    }

    /** The operations for a table that stays. */
    Stream<Operation> advances(TablePair table) {
        return table.kept()
                .filter(pair -> TypeChange.family(pair.after().type()).isNumber())
                .flatMap(pair -> Stream.ofNullable(pair.after().counter())
                        .filter(counter -> !unknown.contains(counter.table()))
                        .filter(counter -> isBehind(counter, counterAfter(pair.before())))
                        .flatMap(counter -> Stream.of(
                                TableLocks.againstNewRows(table.nameAfter()),
                                advance(counter, table.nameAfter(), pair.after().name()))));
    }

    private static boolean isBehind(Counter counter, @Nullable Counter before) {
        return before == null
                || !counter.table().equals(before.table())
                || !counter.name().equals(before.name())
                || counter.increment() > before.increment();
    }

    private static Operation advance(Counter counter, QualifiedName table, String column) {
        return new ExecuteSql(ADVANCE.formatted(
                SqlNames.quoted(counter.table()),
                SqlWords.quoted(counter.nameColumn()),
                SqlWords.quoted(counter.valueColumn()),
                SqlWords.literal(counter.name()),
                SqlWords.quoted(column),
                counter.increment() == 1 ? "" : " + " + (counter.increment() - 1),
                SqlNames.quoted(table),
                SqlWords.quoted(counter.table().name())));
    }
}
