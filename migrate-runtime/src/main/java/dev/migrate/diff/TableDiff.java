package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.diff.Rename.Kind;
import dev.migrate.error.TableOptionsChangedException;
import dev.migrate.operation.AddCheck;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueKey;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.DropExpression;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.Operation;
import dev.migrate.operation.SetTableComment;
import dev.migrate.schema.Check;
import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.IndexColumn;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares a table that is there before and after, without its foreign keys. */
final class TableDiff {
    private final TablePair table;
    private final QualifiedName before;
    private final QualifiedName after;
    private final PartChanges<PrimaryKey> primaryKey;
    private final PartChanges<UniqueKey> uniqueKeys;
    private final PartChanges<Check> checks;
    private final PartChanges<Index> indexes;

    /**
     * Compares all at once.
     *
     * @throws TableOptionsChangedException if the options changed
     */
    TableDiff(TablePair table) {
        this.table = table;
        this.before = table.nameBefore();
        this.after = table.nameAfter();
        this.primaryKey = PrimaryKeyDiff.of(table);
        this.uniqueKeys = UniqueKeyDiff.of(table);
        this.checks = CheckDiff.of(table);
        this.indexes = IndexDiff.of(table);
        refuseChangedOptions();
    }

    TablePair table() {
        return table;
    }

    private void refuseChangedOptions() {
        String optionsBefore = table.before().options();
        String optionsAfter = table.after().options();
        if (!Objects.equals(optionsBefore, optionsAfter)) {
            throw new TableOptionsChangedException(after.toString(), optionsBefore, optionsAfter);
        }
    }

    /** Drops what is in the way, by the names before. */
    void drop(OperationOrder order) {
        order.add(
                Stage.DROP_PARTS,
                Stream.of(
                                checks.dropped().stream().map(Check::name),
                                uniqueKeys.dropped().stream().map(UniqueKey::name),
                                primaryKey.dropped().stream().map(PrimaryKey::name))
                        .flatMap(names -> names)
                        .map(name -> new DropConstraint(before, name)));
        order.add(Stage.DROP_PARTS, indexes.dropped().stream().map(index -> new DropIndex(before, index.name())));
        order.add(
                Stage.DROP_PARTS,
                table.kept()
                        .filter(ColumnPair::losesExpression)
                        .map(pair -> new DropExpression(before, pair.before().name())));
        table.dropped().forEach(column -> drop(order, column));
    }

    private void drop(OperationOrder order, Column column) {
        if (table.isDroppedEarly(column)) {
            order.add(Stage.DROP_COLUMNS_EARLY, new DropColumn(before, column.name()));
        } else {
            order.add(Stage.DROP_COLUMNS, new DropColumn(after, column.name()));
        }
    }

    /** Hands over what gets another name, foreign keys included. */
    void rename(Renames renames, PartChanges<ForeignKey> foreignKeys) {
        new TableRenames(table, renames)
                .with(Kind.KEY, primaryKey.staying())
                .with(Kind.KEY, uniqueKeys.staying())
                .with(Kind.CONSTRAINT, foreignKeys.staying())
                .with(Kind.CONSTRAINT, checks.staying())
                .with(Kind.INDEX, indexes.staying())
                .collect();
    }

    /**
     * Adds and changes the rest, by the names after.
     *
     * @param replaced the columns that were made ready for another type before
     */
    void alter(OperationOrder order, Fills fills, ReplacedColumns replaced) {
        List<Operation> operations = new ArrayList<>();
        if (!Objects.equals(table.before().comment(), table.after().comment())) {
            operations.add(new SetTableComment(after, table.after().comment()));
        }
        addColumns(operations, false, fills);
        table.kept().forEach(pair -> operations.addAll(OrdinalMoves.of(table.after(), pair)));
        table.kept()
                .forEach(pair ->
                        operations.addAll(ColumnDiff.of(after, replaced.ready(after, pair), fillOfNulls(pair, fills))));
        addColumns(operations, true, fills);
        primaryKey.added().forEach(key -> operations.add(new AddPrimaryKey(after, key)));
        uniqueKeys.added().forEach(key -> operations.add(new AddUniqueKey(after, key)));
        checks.added().forEach(check -> {
            UnlistedValues.refuse(table, checks.dropped(), check).forEach(operations::add);
            operations.add(new AddCheck(after, check));
        });
        indexes.added().forEach(index -> operations.add(new CreateIndex(after, index)));
        order.add(Stage.ALTER_TABLES, operations.stream());
    }

    private void addColumns(List<Operation> operations, boolean generated, Fills fills) {
        table.added()
                .filter(column -> generated == (column.generatedAs() != null))
                .forEach(column -> operations.add(new AddColumn(
                        after, column.structure(), fills.forAdded(table.before(), table.after(), column))));
    }

    private @Nullable String fillOfNulls(ColumnPair pair, Fills fills) {
        return ColumnDiff.refusesNullNow(pair) ? fills.forNulls(table.before(), table.after(), pair.after()) : null;
    }

    /** Whether a key over these columns is dropped, which foreign keys may reference. */
    boolean dropsKeyOver(List<String> columnsBefore) {
        return hasKeyOver(columnsBefore, primaryKey.dropped(), uniqueKeys.dropped(), indexes.dropped());
    }

    /** Whether a foreign key can reference these columns as soon as all have their names after. */
    boolean isReadyFor(List<String> columnsAfter) {
        Set<String> ready = Set.copyOf(table.kept()
                .filter(pair -> !pair.isRetyped())
                .map(pair -> pair.after().name())
                .toList());
        return ready.containsAll(columnsAfter)
                && !hasKeyOver(columnsAfter, primaryKey.added(), uniqueKeys.added(), indexes.added());
    }

    private static boolean hasKeyOver(
            List<String> columns, List<PrimaryKey> primary, List<UniqueKey> unique, List<Index> indexes) {
        Set<String> wanted = Set.copyOf(columns);
        return Stream.of(
                        primary.stream().map(PrimaryKey::columns),
                        unique.stream().map(UniqueKey::columns),
                        indexes.stream()
                                .filter(IndexDiff::isKey)
                                .map(index -> index.columns().stream()
                                        .map(IndexColumn::text)
                                        .toList()))
                .flatMap(lists -> lists)
                .anyMatch(key -> wanted.equals(Set.copyOf(key)));
    }
}
