package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
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
        columns.forEach(column -> rules.addOnce(rules.columns, "column", column.name()));
        return rules;
    }

    static <T> List<T> sorted(Collection<T> objects, Function<T, String> name) {
        return objects.stream().sorted(Comparator.comparing(name)).toList();
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
        uniqueKeys.forEach(key -> constraint(key.name(), key.columns()));
        foreignKeys.forEach(key -> constraint(key.name(), key.columns()));
        checks.forEach(check -> constraint(check.name(), List.of()));
        Set<String> indexNames = new HashSet<>();
        indexes.forEach(index -> {
            addOnce(indexNames, "index", index.name());
            index.columns().stream().filter(key -> !key.expression()).forEach(key -> known(index.name(), key.text()));
        });
    }

    private void constraint(String name, List<String> keyColumns) {
        addOnce(constraints, "constraint", name);
        keyColumns.forEach(column -> known(name, column));
    }

    private void known(String owner, String column) {
        if (!columns.contains(column)) {
            throw new InvalidSchemaException("'" + owner + "' of table '" + table + "' names the column '" + column
                    + "', which the table does not have. Its columns are "
                    + columns.stream().sorted().toList()
                    + ". Name one of them or add the column.");
        }
    }

    private void addOnce(Set<String> names, String kind, String name) {
        if (!names.add(name)) {
            throw new InvalidSchemaException(
                    "Table '" + table + "' has the " + kind + " '" + name + "' twice. Give each its own name.");
        }
    }
}
