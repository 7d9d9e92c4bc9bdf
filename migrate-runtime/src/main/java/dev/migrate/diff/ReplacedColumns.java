package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.operation.SetDefault;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The columns whose types are replaced, by their names after. */
final class ReplacedColumns {
    private final Map<QualifiedName, Map<ColumnName, ColumnPair>> columns = new HashMap<>();
    private final Map<ColumnName, ColumnPair> prepared = new HashMap<>();

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
            }
        });
    }

    /**
     * Makes columns ready for the replacement of their types: without a default that may name what the type does not have any
     * more, and of a type of PostgreSQL's own where that is what they get, since it holds the values that the replacement
     * would refuse.
     *
     * @param typesBefore the types by their names before
     * @return the columns that are still of these types
     */
    List<ColumnName> prepare(OperationOrder order, Collection<QualifiedName> typesBefore) {
        List<ColumnName> staying = new ArrayList<>();
        for (QualifiedName type : typesBefore) {
            columns.getOrDefault(type, Map.of()).forEach((name, pair) -> {
                prepared.computeIfAbsent(name, key -> prepare(order, name, pair));
                if (!leaves(pair)) {
                    staying.add(name);
                }
            });
        }
        return staying;
    }

    private static ColumnPair prepare(OperationOrder order, ColumnName name, ColumnPair pair) {
        ColumnPair ready = pair;
        if (losesDefault(pair)) {
            order.add(Stage.TYPES_AND_SEQUENCES, new SetDefault(name.table(), name.column(), null));
            ready = ready.withoutDefault();
        }
        if (leaves(pair)) {
            order.add(Stage.TYPES_AND_SEQUENCES, ColumnDiff.changeOfType(name.table(), pair).stream());
            ready = ready.retyped();
        }
        return ready;
    }

    private static boolean losesDefault(ColumnPair pair) {
        return pair.before().defaultValue() != null
                && (pair.isRetyped()
                        || !Objects.equals(
                                pair.before().defaultValue(), pair.after().defaultValue()));
    }

    private static boolean leaves(ColumnPair pair) {
        return pair.after().type().named().isEmpty();
    }

    /** A column that stays, as it is when the types are replaced. */
    ColumnPair ready(QualifiedName tableAfter, ColumnPair pair) {
        return prepared.isEmpty()
                ? pair
                : prepared.getOrDefault(new ColumnName(tableAfter, pair.after().name()), pair);
    }
}
