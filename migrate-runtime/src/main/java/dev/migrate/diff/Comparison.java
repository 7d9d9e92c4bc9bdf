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
import java.util.ArrayList;
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
    private final Fills fills;
    private final OperationOrder order = new OperationOrder();
    private final FreeNames freeNames;
    private final TakenNames taken;
    private final EnumTypeDiff enumTypes;
    private final List<Rename> renames = new ArrayList<>();
    /** The tables that stay, by their names before and after; in the order of the schema before. */
    private final Map<QualifiedName, TableDiff> tablesBefore = new LinkedHashMap<>();

    private final Map<QualifiedName, TableDiff> tablesAfter = new LinkedHashMap<>();

    private Comparison(Schema from, Schema to, SchemaPairs pairs, Fills fills) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        this.fills = fills;
        this.freeNames = new FreeNames(from, to);
        this.taken = new TakenNames(to);
        this.enumTypes = new EnumTypeDiff(from, to, pairs.enumTypes());
    }

    /**
     * The operations that lead from one schema to the other.
     *
     * @throws dev.migrate.error.TableOptionsChangedException if there is no such operation
     */
    static List<Operation> of(Schema from, Schema to, SchemaPairs pairs, Fills fills) {
        Comparison comparison = new Comparison(from, to, pairs, fills);
        comparison.pairTables();
        comparison.compareTables();
        comparison.compareForeignKeys();
        comparison.compareSequences();
        comparison.order.add(Stage.RENAME, RenameOrder.of(comparison.renames, comparison.freeNames).stream());
        return comparison.order.operations();
    }

    private void pairTables() {
        pairs.tables().together().forEach((before, after) -> {
            TableDiff diff = new TableDiff(new TablePair(
                    Objects.requireNonNull(from.tables().get(before)),
                    Objects.requireNonNull(to.tables().get(after)),
                    pairs.columnsOf(before),
                    enumTypes.renames()));
            diff.refuseChangedOptions();
            tablesBefore.put(before, diff);
            tablesAfter.put(after, diff);
        });
    }

    private void compareTables() {
        EnumColumns enumColumns = new EnumColumns(enumTypes.renames(), tablesBefore.values());
        tablesBefore.forEach((before, diff) -> {
            QualifiedName after = diff.table().nameAfter();
            if (!before.equals(after)) {
                renames.add(new Rename(Kind.TABLE, before, before, after));
            }
            renames.addAll(diff.renames());
            diff.drop(order);
            diff.alter(order, fills, enumColumns.withoutDefault(after));
        });
        compareEnumTypes(enumColumns);
        new CreatedTables(tablesAfter).create(tables(to, pairs.tables().added()), order);
    }

    private void compareForeignKeys() {
        ForeignKeyDiff foreignKeys = new ForeignKeyDiff(tablesBefore);
        tablesBefore.values().forEach(diff -> {
            TablePair table = diff.table();
            PartChanges<ForeignKey> keys = foreignKeys.of(table);
            keys.dropped()
                    .forEach(key ->
                            order.add(Stage.DROP_FOREIGN_KEYS, new DropConstraint(table.nameBefore(), key.name())));
            keys.renames()
                    .forEach((before, after) -> renames.add(new Rename(
                            Kind.CONSTRAINT, table.nameBefore(), QualifiedName.of(before), QualifiedName.of(after))));
            keys.added().forEach(key -> order.add(Stage.ADD_FOREIGN_KEYS, new AddForeignKey(table.nameAfter(), key)));
        });
        DroppedTables dropped = new DroppedTables(tables(from, pairs.tables().gone()));
        dropped.drop(order, isInTheWay(dropped), foreignKeys);
    }

    private static List<Table> tables(Schema schema, Collection<QualifiedName> names) {
        return names.stream().map(schema.tables()::get).toList();
    }

    private boolean isInTheWay(DroppedTables dropped) {
        return dropped.names().anyMatch(taken::isRelation)
                || dropped.tables().stream()
                        .anyMatch(table -> taken.isType(table.name())
                                || table.columns().stream()
                                        .anyMatch(column -> enumTypes.renames().isReplaced(column.type())));
    }

    private void compareEnumTypes(EnumColumns columns) {
        enumTypes.compare(order, columns);
        pairs.enumTypes()
                .renamed()
                .forEach((before, after) -> renames.add(new Rename(Kind.ENUM_TYPE, before, before, after)));
        for (QualifiedName gone : pairs.enumTypes().gone()) {
            QualifiedName name = outOfTheWay(Kind.ENUM_TYPE, gone, taken.isType(gone));
            order.add(Stage.DROP_TYPES_AND_SEQUENCES, new DropEnumType(name));
        }
    }

    private void compareSequences() {
        new SequenceDiff(from, to, pairs.sequences()).compare(order);
        pairs.sequences()
                .renamed()
                .forEach((before, after) -> renames.add(new Rename(Kind.SEQUENCE, before, before, after)));
        for (QualifiedName gone : pairs.sequences().gone()) {
            QualifiedName name = outOfTheWay(Kind.SEQUENCE, gone, taken.isRelation(gone));
            order.add(Stage.DROP_TYPES_AND_SEQUENCES, new DropSequence(name));
        }
    }

    /** What others still use can't be dropped early, but it can make way. */
    private QualifiedName outOfTheWay(Kind kind, QualifiedName gone, boolean isTaken) {
        if (!isTaken) {
            return gone;
        }
        QualifiedName free = new QualifiedName(gone.schema(), freeNames.get());
        renames.add(new Rename(kind, gone, gone, free));
        return free;
    }
}
