package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds tables that had all attributes of their rows and hold a part of the rows of a superclass's table from now on. A row goes
 * from table to table up to the one of the root, with what each of them still has to have when that happens.
 */
final class JoinedRows {
    private final Schema from;
    private final Schema to;
    private final SchemaPairs pairs;
    private final SchemaPairs back;

    JoinedRows(Schema from, Schema to, SchemaPairs pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        this.back = pairs.inverted();
    }

    /** Those of subclasses before those of their superclasses, and of one table the root's before those that refer to it. */
    List<SharedRows> inOrder() {
        Map<QualifiedName, List<SharedRows>> byTable = PartedRows.of(to, from, back)
                .filter(this::isPutThere)
                .map(this::withColumnsThatGo)
                .collect(Collectors.groupingBy(SharedRows::table, LinkedHashMap::new, Collectors.toList()));
        return byTable.values().stream()
                .filter(parts -> parts.stream().allMatch(rows -> isComplete(rows) && isThere(rows)))
                .flatMap(List::stream)
                .sorted(Comparator.comparing((SharedRows rows) -> -depth(rows.table()))
                        .thenComparing(rows -> depth(rows.ancestor())))
                .toList();
    }

    private int depth(QualifiedName tableAfter) {
        return Ancestor.of(to, table(to, tableAfter)).size();
    }

    /** Whether no table between the two takes the rows there: those were joined before, so only their own rows are there. */
    private boolean isPutThere(SharedRows rows) {
        return Ancestor.of(to, table(to, rows.table())).stream()
                .map(ancestor -> ancestor.table().name())
                .takeWhile(between -> !between.equals(rows.ancestor()))
                .allMatch(this::wasJoined);
    }

    private boolean wasJoined(QualifiedName tableAfter) {
        Optional<QualifiedName> nearest = nearest(to, tableAfter);
        return Optional.ofNullable(back.tables().together().get(tableAfter))
                .flatMap(before -> nearest(from, before))
                .map(pairs.tables().together()::get)
                .equals(nearest);
    }

    private static Optional<QualifiedName> nearest(Schema schema, QualifiedName name) {
        return Ancestor.nearest(schema, table(schema, name))
                .map(ancestor -> ancestor.table().name());
    }

    /**
     * Columns of the superclass's table are dropped later, unless another one takes the name, and what it leaves to its own
     * superclass is read there.
     */
    private SharedRows withColumnsThatGo(SharedRows rows) {
        Map<String, String> columns = new LinkedHashMap<>(rows.columns());
        gone(rows.ancestor())
                .filter(column -> column.generatedAs() == null)
                .filter(column ->
                        table(to, rows.ancestor()).column(column.name()).isEmpty())
                .forEach(column -> gone(rows.table())
                        .filter(other ->
                                other.origin() != null && other.origin().equals(column.origin()))
                        .forEach(other -> columns.put(other.name(), column.name())));
        return new SharedRows(rows.table(), rows.ancestor(), rows.keys(), columns);
    }

    /** Whether a row can be put into the table of the superclass with what is known of it. */
    private boolean isComplete(SharedRows rows) {
        return Stream.concat(table(to, rows.ancestor()).columns().stream(), gone(rows.ancestor()))
                .filter(column -> !rows.columns().containsValue(column.name()))
                .noneMatch(column -> rows.keys().containsValue(column.name())
                        ? column.identity() != null
                        : !column.nullable() && column.defaultValue() == null && column.generatedAs() == null);
    }

    /** Whether its columns are still there when all others have their values. */
    private boolean isThere(SharedRows rows) {
        Table after = table(to, rows.table());
        Table before = before(rows.table());
        return rows.columns().keySet().stream()
                .noneMatch(name -> after.column(name).isPresent()
                        || before.column(name).orElseThrow().type().named().isPresent());
    }

    private Stream<Column> gone(QualifiedName tableAfter) {
        Table before = before(tableAfter);
        return pairs.columnsOf(before.name()).gone().stream()
                .map(name -> before.column(name).orElseThrow());
    }

    private Table before(QualifiedName tableAfter) {
        return table(from, Objects.requireNonNull(back.tables().together().get(tableAfter)));
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }
}
