package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table that is there before and after, and what becomes of its columns. */
final class TablePair {
    private final Table before;
    private final Table after;
    private final TypeRenames types;
    private final Pairs<String> pairs;
    private final Map<String, String> renames;
    /** By the names before; without those that are dropped and added again. */
    private final Map<String, ColumnPair> columns = new HashMap<>();

    private final List<String> recreated = new ArrayList<>();
    private final Set<String> dropped;

    TablePair(Table before, Table after, Pairs<String> pairs, TypeRenames types) {
        this.before = before;
        this.after = after;
        this.pairs = pairs;
        this.types = types;
        this.renames = pairs.renamed();
        this.dropped = new HashSet<>(pairs.gone());
        pairColumns();
    }

    private void pairColumns() {
        Map<String, Column> columnsAfter = new HashMap<>();
        after.columns().forEach(column -> columnsAfter.put(column.name(), column));
        for (Column column : before.columns()) {
            String name = pairs.together().get(column.name());
            Column same = name == null ? null : columnsAfter.get(name);
            if (same != null) {
                String recoding = EnumConversion.between(before, column, after, same);
                columns.put(column.name(), new ColumnPair(column, moved(column, same.name()), same, recoding));
            }
        }
        Set<String> touched = touched();
        columns.values().stream()
                .filter(pair -> pair.isComputedAnew() || isComputedFrom(pair, touched))
                .map(pair -> pair.before().name())
                .forEach(recreated::add);
        columns.keySet().removeAll(recreated);
        dropped.addAll(recreated);
    }

    private Column moved(Column column, String name) {
        return column.withName(name)
                .withType(types.after(column.type()))
                .generatedAs(ColumnNames.renamedIfAny(column.generatedAs(), renames));
    }

    /** The columns that PostgreSQL does not touch as long as a generated column is computed from them. */
    private Set<String> touched() {
        Set<String> touched = new HashSet<>(pairs.gone());
        columns.values().stream()
                .filter(pair -> pair.isRetyped()
                        || pair.isComputedAnew()
                        || types.isReplaced(pair.before().type()))
                .forEach(pair -> touched.add(pair.before().name()));
        return touched;
    }

    private static boolean isComputedFrom(ColumnPair pair, Set<String> touched) {
        return pair.after().generatedAs() != null
                && ColumnNames.in(pair.before().generatedAs(), touched::contains);
    }

    Table before() {
        return before;
    }

    Table after() {
        return after;
    }

    QualifiedName nameBefore() {
        return before.name();
    }

    QualifiedName nameAfter() {
        return after.name();
    }

    /** The columns that stay, in the order of the table after. */
    Stream<ColumnPair> kept() {
        Map<String, ColumnPair> byNameAfter = new HashMap<>();
        columns.values().forEach(pair -> byNameAfter.put(pair.after().name(), pair));
        return after.columns().stream()
                .map(Column::name)
                .filter(byNameAfter::containsKey)
                .map(byNameAfter::get);
    }

    /** The columns that are added, those that were dropped for it included, in the order of the table after. */
    Stream<Column> added() {
        Set<String> kept = new HashSet<>();
        columns.values().forEach(pair -> kept.add(pair.after().name()));
        return after.columns().stream().filter(column -> !kept.contains(column.name()));
    }

    /** The columns that are dropped, those that are added again included, generated ones first. */
    Stream<Column> dropped() {
        List<Column> all = before.columns().stream()
                .filter(column -> dropped.contains(column.name()))
                .toList();
        return Stream.concat(
                all.stream().filter(column -> column.generatedAs() != null),
                all.stream().filter(column -> column.generatedAs() == null));
    }

    /**
     * Whether a dropped column has to go before anything else happens to the table: its name is taken, it is computed from
     * a column that changes, or its type is replaced.
     */
    boolean isDroppedEarly(Column column) {
        return isNameTaken(column)
                || types.isReplaced(column.type())
                || (column.generatedAs() != null && ColumnNames.in(column.generatedAs(), this::isInTheWay));
    }

    private boolean isNameTaken(Column column) {
        return recreated.contains(column.name()) || after.column(column.name()).isPresent();
    }

    private boolean isInTheWay(String name) {
        ColumnPair pair = columns.get(name);
        return pair == null
                || pair.isRetyped()
                || types.isReplaced(pair.before().type());
    }

    /** The columns that get another name. */
    Stream<ColumnPair> renamed() {
        return kept().filter(pair -> !pair.before().name().equals(pair.after().name()));
    }

    /** A kept column by its name before, or null. */
    @Nullable
    ColumnPair kept(String nameBefore) {
        return columns.get(nameBefore);
    }

    /** The names after of columns, or null if one of them is dropped. */
    @Nullable
    List<String> moved(List<String> namesBefore) {
        return namesBefore.stream().allMatch(columns::containsKey)
                ? namesBefore.stream()
                        .map(name -> renames.getOrDefault(name, name))
                        .toList()
                : null;
    }

    /** SQL text with the names after, or null if PostgreSQL has to read it again. */
    @Nullable
    String moved(String sql) {
        return ColumnNames.in(sql, this::isRead) ? null : ColumnNames.renamed(sql, renames);
    }

    private boolean isRead(String name) {
        ColumnPair pair = columns.get(name);
        return dropped.contains(name) || (pair != null && pair.isOfAnotherKind());
    }
}
