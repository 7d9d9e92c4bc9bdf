package dev.migrate.diff;

import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The columns whose types are replaced, by their names after. */
final class ReplacedColumns {
    private final Map<QualifiedName, Map<ColumnName, ColumnPair>> columns = new HashMap<>();
    private final Map<QualifiedName, Set<String>> withoutDefault = new HashMap<>();

    /** Looks through the tables only if there is something to look for. */
    ReplacedColumns(TypeRenames types, Collection<TableDiff> tables) {
        if (!types.replaced().isEmpty()) {
            tables.forEach(diff -> add(types, diff.table()));
        }
    }

    private void add(TypeRenames types, TablePair table) {
        table.kept().forEach(pair -> {
            SqlType type = pair.before().type();
            if (types.isReplaced(type)) {
                columns.computeIfAbsent(QualifiedName.parse(type.text()), name -> new LinkedHashMap<>())
                        .put(new ColumnName(table.nameAfter(), pair.after().name()), pair);
                if (losesDefault(pair)) {
                    withoutDefault
                            .computeIfAbsent(table.nameAfter(), name -> new HashSet<>())
                            .add(pair.after().name());
                }
            }
        });
    }

    /** The columns of a type by its name before. */
    Map<ColumnName, ColumnPair> of(QualifiedName typeBefore) {
        return columns.getOrDefault(typeBefore, Map.of());
    }

    /** The names after of the columns of a table whose defaults are dropped before their types are replaced. */
    Set<String> withoutDefault(QualifiedName tableAfter) {
        return withoutDefault.getOrDefault(tableAfter, Set.of());
    }

    /** Whether the default may name what the type does not have any more. */
    static boolean losesDefault(ColumnPair pair) {
        return pair.before().defaultValue() != null
                && !Objects.equals(pair.before().defaultValue(), pair.after().defaultValue());
    }
}
