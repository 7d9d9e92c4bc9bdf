package dev.migrate.postgres;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What became of tables and columns, by the rules that random evolutions follow and not by those of the differ: a name is
 * never given to something else, and what is renamed keeps its origin.
 */
final class Survivor {
    private Survivor() {}

    static Optional<Table> of(Table before, Map<QualifiedName, Table> all, Map<QualifiedName, Table> later) {
        Table sameName = later.get(before.name());
        if (sameName != null || before.origin() == null) {
            return Optional.ofNullable(sameName);
        }
        return later.values().stream()
                .filter(after ->
                        !all.containsKey(after.name()) && before.origin().equals(after.origin()))
                .findFirst();
    }

    /** The columns that are still there, before and after. */
    static Map<Column, Column> columns(Table before, Table after) {
        Map<Column, Column> columns = new LinkedHashMap<>();
        for (Column column : before.columns()) {
            later(column, before, after).ifPresent(other -> columns.put(column, other));
        }
        return columns;
    }

    private static Optional<Column> later(Column column, Table before, Table after) {
        Optional<Column> sameName = after.column(column.name());
        if (sameName.isPresent() || column.origin() == null) {
            return sameName;
        }
        return after.columns().stream()
                .filter(other ->
                        before.column(other.name()).isEmpty() && column.origin().equals(other.origin()))
                .findFirst();
    }
}
