package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateTable;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates tables, each with its indexes and with those foreign keys whose targets are ready. */
final class CreatedTables {
    private final Map<QualifiedName, TableDiff> staying = new HashMap<>();
    private final Set<QualifiedName> created = new HashSet<>();

    /** Takes the tables that stay. */
    CreatedTables(Collection<TableDiff> staying) {
        staying.forEach(table -> this.staying.put(table.table().nameAfter(), table));
    }

    void create(Collection<Table> tables, OperationOrder order) {
        for (Table table : TableOrder.of(tables)) {
            created.add(table.name());
            List<ForeignKey> inline =
                    table.foreignKeys().stream().filter(this::isReady).toList();
            order.add(Stage.CREATE_TABLES, new CreateTable(withoutIndexes(table, inline)));
            order.add(Stage.CREATE_TABLES, table.indexes().stream().map(index -> new CreateIndex(table.name(), index)));
            order.add(
                    Stage.ADD_FOREIGN_KEYS,
                    table.foreignKeys().stream()
                            .filter(key -> !inline.contains(key))
                            .map(key -> new AddForeignKey(table.name(), key)));
        }
    }

    private boolean isReady(ForeignKey key) {
        TableDiff target = staying.get(key.target());
        return created.contains(key.target()) || (target != null && target.isReadyFor(key.targetColumns()));
    }

    /** Operations know nothing of entities, so origins are left out. */
    private static Table withoutIndexes(Table table, List<ForeignKey> foreignKeys) {
        TableBuilder builder = table.toBuilder().origin(null);
        List<Column> columns = table.columns().stream().map(Column::structure).toList();
        builder.columns().clear();
        builder.foreignKeys().clear();
        builder.indexes().clear();
        return builder.addAll(columns).addAll(foreignKeys).build();
    }
}
