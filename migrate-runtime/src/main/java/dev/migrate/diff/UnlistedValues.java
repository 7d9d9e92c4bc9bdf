package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.operation.RefuseRows;
import dev.migrate.schema.Check;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What rows hold in a column that a new check lets hold listed values alone. PostgreSQL would say no more than that there is
 * such a row, so they are refused before, and told. What has been recoded from one list to another can be no other value.
 */
final class UnlistedValues {
    private UnlistedValues() {}

    /**
     * The operation that goes before a new check, if one is needed.
     *
     * @param dropped the checks that go; with one that listed no more than the new one there can be no such row
     * @param added the new check
     */
    static Stream<RefuseRows> refuse(TablePair table, List<Check> dropped, Check added) {
        return ListedValues.of(added).filter(listed -> !isCovered(listed, table, dropped)).stream()
                .flatMap(listed -> table.kept()
                        .filter(pair -> pair.recoding() == null)
                        .map(pair -> pair.after().name())
                        .filter(column -> ColumnNames.quoted(column).equals(listed.column()))
                        .map(column -> new RefuseRows(table.nameAfter(), listed.refused(), column)));
    }

    private static boolean isCovered(ListedValues listed, TablePair table, List<Check> dropped) {
        return dropped.stream()
                .map(check -> CheckDiff.moved(table, check))
                .flatMap(Stream::ofNullable)
                .map(ListedValues::of)
                .flatMap(Optional::stream)
                .anyMatch(listed::covers);
    }
}
