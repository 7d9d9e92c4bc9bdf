package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropTable;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.UniqueKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Drops tables, those that reference others first; references in a circle are dropped before. */
final class DroppedTables {
    private final List<Table> tables;

    DroppedTables(Collection<Table> tables) {
        this.tables = new ArrayList<>(TableOrder.of(tables));
        Collections.reverse(this.tables);
    }

    List<Table> tables() {
        return tables;
    }

    /** Every name in the space of tables, sequences and indexes that the tables have. */
    Stream<QualifiedName> names() {
        return tables.stream().flatMap(DroppedTables::names);
    }

    static Stream<QualifiedName> names(Table table) {
        Stream<String> parts = Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::name),
                        table.uniqueKeys().stream().map(UniqueKey::name),
                        table.indexes().stream().map(Index::name))
                .flatMap(names -> names);
        return Stream.concat(
                Stream.of(table.name()),
                parts.map(name -> new QualifiedName(table.name().schema(), name)));
    }

    /**
     * Drops them all.
     *
     * @param early whether their names are taken by others
     */
    void drop(OperationOrder order, boolean early, ForeignKeyDiff foreignKeys) {
        Set<QualifiedName> dropped = new HashSet<>();
        for (Table table : tables) {
            dropped.add(table.name());
            order.add(
                    Stage.DROP_FOREIGN_KEYS,
                    table.foreignKeys().stream()
                            .filter(key -> isInTheWay(table, key, dropped) || foreignKeys.isInTheWay(key))
                            .map(key -> new DropConstraint(table.name(), key.name())));
            order.add(early ? Stage.DROP_TABLES_EARLY : Stage.DROP_TABLES, new DropTable(table.name()));
        }
    }

    /** Whether the target is dropped before the table that references it. */
    private static boolean isInTheWay(Table table, ForeignKey key, Set<QualifiedName> dropped) {
        return dropped.contains(key.target()) && !key.target().equals(table.name());
    }
}
