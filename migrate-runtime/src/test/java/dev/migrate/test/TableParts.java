package dev.migrate.test;

import dev.migrate.schema.Check;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Questions about a table. */
final class TableParts {
    private TableParts() {}

    /** The names of its constraints. */
    static List<String> constraints(Table table) {
        List<String> names = new ArrayList<>();
        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::name).forEach(names::add);
        table.uniqueKeys().stream().map(UniqueKey::name).forEach(names::add);
        table.foreignKeys().stream().map(ForeignKey::name).forEach(names::add);
        table.checks().stream().map(Check::name).forEach(names::add);
        return names;
    }

    /** The columns of its primary key and of each unique key. */
    static List<List<String>> keys(Table table) {
        List<List<String>> keys = new ArrayList<>();
        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::columns).forEach(keys::add);
        table.uniqueKeys().stream().map(UniqueKey::columns).forEach(keys::add);
        return keys;
    }

    /** Whether a key of it has exactly these columns, in any order. */
    static boolean hasKey(Table table, List<String> columns) {
        Set<String> wanted = new TreeSet<>(columns);
        return keys(table).stream().anyMatch(key -> wanted.equals(new TreeSet<>(key)));
    }

    /** Whether the column belongs to a key, a foreign key or an index, or is named by an expression. */
    static boolean isUsed(Table table, String column) {
        return keys(table).stream().anyMatch(key -> key.contains(column))
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))
                || table.indexes().stream().anyMatch(index -> IndexParts.uses(index, column))
                || isInExpression(table, column);
    }

    /** Whether a check or a generated column computes with the column. */
    static boolean isInExpression(Table table, String column) {
        return table.checks().stream().anyMatch(check -> Expressions.names(check.expression(), column))
                || table.columns().stream().anyMatch(other -> Expressions.names(other.generatedAs(), column));
    }
}
