package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.diff.Rename.Kind;
import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.Operation;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The comparison of two schemas in one direction, once it is known which objects are the same. */
final class Comparison {
    private final Schema from;
    private final Schema to;
    private final SchemaPairs pairs;
    private final OperationOrder order = new OperationOrder();
    private final Renames renames;
    private final TakenNames taken;
    private final EnumTypeDiff enumTypes;
    private final CompositeTypeDiff compositeTypes;
    private final TypeRenames types;
    /** The tables that stay, by their names before; in the order of the schema before. */
    private final Map<QualifiedName, TableDiff> tables = new LinkedHashMap<>();

    private Comparison(Schema from, Schema to, SchemaPairs pairs, Fills fills) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        this.renames = new Renames(from, to);
        this.taken = new TakenNames(to);
        this.enumTypes = new EnumTypeDiff(from, to, pairs, fills.expressions());
        this.compositeTypes = new CompositeTypeDiff(from, to, pairs, enumTypes.renames(), this::outOfTheWay);
        this.types = enumTypes.renames().and(compositeTypes.renames());
        pairs.tables().together().keySet().forEach(name -> tables.put(name, table(name)));
    }

    private TableDiff table(QualifiedName before) {
        QualifiedName after = Objects.requireNonNull(pairs.tables().together().get(before));
        return new TableDiff(new TablePair(
                Objects.requireNonNull(from.tables().get(before)),
                Objects.requireNonNull(to.tables().get(after)),
                pairs.columnsOf(before),
                types));
    }

    /**
     * The operations that lead from one schema to the other.
     *
     * @throws dev.migrate.error.TableOptionsChangedException if there is no such operation
     */
    static List<Operation> of(Schema from, Schema to, SchemaPairs pairs, Fills fills, HierarchyRows rows) {
        Comparison comparison = new Comparison(from, to, pairs, fills);
        comparison.compareTables(fills);
        rows.move(comparison.order);
        comparison.compareSequences();
        comparison.order.add(Stage.RENAME, comparison.renames.operations().stream());
        return DeferredChecks.comeAtOnce(comparison.order.operations(), from);
    }

    private void compareTables(Fills fills) {
        ReplacedColumns replaced = new ReplacedColumns(types, tables.values());
        ForeignKeyDiff foreignKeys = new ForeignKeyDiff(tables);
        RepointedKeys repointed = new RepointedKeys(tables);
        DrawnColumns drawn = new DrawnColumns(from, to, pairs.sequences());
        CountedColumns counted = new CountedColumns(from, pairs.tables());
        compareTypes(replaced);
        for (TableDiff table : tables.values()) {
            PartChanges<ForeignKey> keys = foreignKeys.of(table.table());
            table.drop(order);
            table.rename(renames, keys);
            table.alter(order, fills, replaced);
            order.add(Stage.ALTER_TABLES, drawn.advances(table.table()));
            order.add(Stage.ALTER_TABLES, counted.advances(table.table()));
            compareForeignKeys(table.table(), keys);
            repointed.update(table.table(), keys, order);
        }
        DroppedTables dropped = new DroppedTables(tables(from, pairs.tables().gone()));
        dropped.drop(order, isInTheWay(dropped), foreignKeys);
        new CreatedTables(tables.values()).create(tables(to, pairs.tables().added()), order);
    }

    private void compareForeignKeys(TablePair table, PartChanges<ForeignKey> keys) {
        order.add(
                Stage.DROP_FOREIGN_KEYS,
                keys.dropped().stream().map(key -> new DropConstraint(table.nameBefore(), key.name())));
        order.add(Stage.ADD_FOREIGN_KEYS, keys.added().stream().map(key -> new AddForeignKey(table.nameAfter(), key)));
    }

    private static List<Table> tables(Schema schema, Collection<QualifiedName> names) {
        return names.stream()
                .map(name -> Objects.requireNonNull(schema.tables().get(name)))
                .toList();
    }

    private boolean isInTheWay(DroppedTables dropped) {
        return dropped.names().anyMatch(taken::isRelation)
                || dropped.tables().stream()
                        .anyMatch(table -> taken.isType(table.name())
                                || table.columns().stream().anyMatch(column -> types.isReplaced(column.type())));
    }

    private void compareTypes(ReplacedColumns columns) {
        compositeTypes.loosen(order, columns);
        enumTypes.compare(order, columns);
        compositeTypes.compare(order, renames, columns);
        pairs.enumTypes().renamed().forEach((before, after) -> renames.add(Rename.of(Kind.ENUM_TYPE, before, after)));
        for (QualifiedName gone : pairs.enumTypes().gone()) {
            QualifiedName name = outOfTheWay(Kind.ENUM_TYPE, gone, taken.isType(gone));
            order.add(Stage.DROP_TYPES_AND_SEQUENCES, new DropEnumType(name));
        }
    }

    private void compareSequences() {
        new SequenceDiff(from, to, pairs.sequences()).compare(order);
        pairs.sequences().renamed().forEach((before, after) -> renames.add(Rename.of(Kind.SEQUENCE, before, after)));
        for (QualifiedName gone : pairs.sequences().gone()) {
            QualifiedName name = outOfTheWay(Kind.SEQUENCE, gone, taken.isRelation(gone));
            order.add(Stage.DROP_TYPES_AND_SEQUENCES, new DropSequence(name));
        }
    }

    private QualifiedName outOfTheWay(QualifiedName compositeType) {
        return outOfTheWay(
                Kind.COMPOSITE_TYPE, compositeType, taken.isType(compositeType) || taken.isRelation(compositeType));
    }

    /** What others still use can't be dropped early, but it can make way. */
    private QualifiedName outOfTheWay(Kind kind, QualifiedName gone, boolean isTaken) {
        if (!isTaken) {
            return gone;
        }
        QualifiedName free = new QualifiedName(gone.schema(), renames.freeName());
        renames.addFirst(Rename.of(kind, gone, free));
        return free;
    }
}
