package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What must hold within one table. */
final class TableRules {
    private final QualifiedName table;
    private final Set<String> columns = new HashSet<>();
    private final Set<String> constraints = new HashSet<>();

    private TableRules(QualifiedName table) {
        this.table = table;
    }

    static TableRules of(QualifiedName table, List<Column> columns) {
        TableRules rules = new TableRules(table);
        for (Column column : columns) {
            rules.addOnce(rules.columns, "column", column.name());
        }
        return rules;
    }

    static <T> List<T> sorted(Collection<T> objects, Function<T, String> name) {
        List<T> sorted = new ArrayList<>(objects);
        if (sorted.size() > 1) {
            sorted.sort(Comparator.comparing(name));
        }
        return List.copyOf(sorted);
    }

    void check(
            @Nullable PrimaryKey primaryKey,
            List<UniqueKey> uniqueKeys,
            List<ForeignKey> foreignKeys,
            List<Check> checks,
            List<Index> indexes) {
        if (primaryKey != null) {
            constraint(primaryKey.name(), primaryKey.columns());
        }
        for (UniqueKey key : uniqueKeys) {
            constraint(key.name(), key.columns());
        }
        for (ForeignKey key : foreignKeys) {
            constraint(key.name(), key.columns());
        }
        for (Check check : checks) {
            constraint(check.name(), List.of());
        }
        Set<String> indexNames = new HashSet<>();
        for (Index index : indexes) {
            addOnce(indexNames, "index", index.name());
            checkColumns(index);
        }
    }

    private void checkColumns(Index index) {
        for (IndexColumn key : index.columns()) {
            if (!key.expression()) {
                known(index.name(), key.text());
            }
        }
    }

    private void constraint(String name, List<String> keyColumns) {
        addOnce(constraints, "constraint", name);
        for (String column : keyColumns) {
            known(name, column);
        }
    }

    private void known(String owner, String column) {
        if (!columns.contains(column)) {
            throw unknown(owner, column);
        }
    }

    private InvalidSchemaException unknown(String owner, String column) {
        return new InvalidSchemaException("'" + owner + "' of table '" + table + "' names the column '" + column
                + "', which the table does not have. Its columns are "
                + columns.stream().sorted().toList()
                + ". Name one of them or add the column.");
    }

    private void addOnce(Set<String> names, String kind, String name) {
        if (!names.add(name)) {
            throw twice(kind, name);
        }
    }

    private InvalidSchemaException twice(String kind, String name) {
        return new InvalidSchemaException(
                "Table '" + table + "' has the " + kind + " '" + name + "' twice. Give each its own name.");
    }
}
