package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds tables that held a part of the rows of a superclass's table and have all attributes of it themselves from now on. Tables
 * and keys are called by their names before, and so are the columns of the superclass's table.
 */
final class PartedRows {
    private final Schema from;
    private final Schema to;
    private final SchemaPairs pairs;

    private PartedRows(Schema from, Schema to, SchemaPairs pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
    }

    static Stream<SharedRows> of(Schema from, Schema to, SchemaPairs pairs) {
        PartedRows rows = new PartedRows(from, to, pairs);
        return pairs.tables().together().keySet().stream()
                .filter(name -> !pairs.columnsOf(name).added().isEmpty())
                .map(name -> table(from, name))
                .filter(rows::isParted)
                .flatMap(table -> rows.of(table).stream());
    }

    /** The nearest first; none unless the table has them all. */
    private List<SharedRows> of(Table before) {
        List<Optional<SharedRows>> all =
                gone(before).map(ancestor -> of(before, ancestor)).toList();
        List<SharedRows> found = all.stream().flatMap(Optional::stream).toList();
        boolean isSubclass = found.size() == all.size()
                && found.stream().anyMatch(rows -> !rows.columns().isEmpty());
        return isSubclass ? found : List.of();
    }

    /** Whether the table refers to its nearest superclass's no more. */
    private boolean isParted(Table before) {
        Optional<QualifiedName> nearest =
                Ancestor.nearest(from, before).map(ancestor -> ancestor.table().name());
        Optional<QualifiedName> now = Ancestor.nearest(to, after(before))
                .map(ancestor -> ancestor.table().name());
        return nearest.isPresent()
                && !nearest.map(pairs.tables().together()::get).equals(now);
    }

    /** The tables that stay and that the table refers to no more. */
    private Stream<Ancestor> gone(Table before) {
        Map<QualifiedName, QualifiedName> names = pairs.tables().together();
        List<QualifiedName> staying = Ancestor.of(to, after(before)).stream()
                .map(ancestor -> ancestor.table().name())
                .toList();
        return Ancestor.of(from, before).stream()
                .filter(ancestor -> names.containsKey(ancestor.table().name()))
                .filter(ancestor -> !staying.contains(names.get(ancestor.table().name())));
    }

    private Optional<SharedRows> of(Table before, Ancestor ancestor) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (!ancestor.keys().entrySet().stream().allMatch(key -> isSameKey(before, ancestor, key))) {
            return Optional.empty();
        }
        for (Column inherited : attributes(ancestor)) {
            Optional<Column> own = own(before, inherited);
            if (own.isEmpty() ? stays(ancestor, inherited) : !isThere(ancestor, inherited)) {
                return Optional.empty();
            }
            own.ifPresent(column -> columns.put(column.name(), inherited.name()));
        }
        return Optional.of(new SharedRows(before.name(), ancestor.table().name(), ancestor.keys(), columns));
    }

    private boolean isSameKey(Table before, Ancestor ancestor, Map.Entry<String, String> key) {
        Column own = before.column(key.getKey()).orElseThrow();
        Column other = ancestor.table().column(key.getValue()).orElseThrow();
        return !path(own).isEmpty()
                && path(own).equals(path(other))
                && isComparable(before, own)
                && isComparable(ancestor.table(), other);
    }

    private boolean isComparable(Table before, Column key) {
        return Optional.ofNullable(pairs.columnsOf(before.name()).together().get(key.name()))
                .flatMap(after(before)::column)
                .filter(after -> TypeChange.between(key.type(), after.type()).isComparable())
                .isPresent();
    }

    /** The columns of attributes of the superclass: one that it leaves to its own superclass can be read until the end. */
    private List<Column> attributes(Ancestor ancestor) {
        PrimaryKey key = Objects.requireNonNull(ancestor.table().primaryKey());
        return ancestor.table().columns().stream()
                .filter(column -> !key.columns().contains(column.name()))
                .filter(column -> column.generatedAs() == null && !path(column).startsWith("#"))
                .toList();
    }

    private boolean stays(Ancestor ancestor, Column column) {
        return pairs.columnsOf(ancestor.table().name()).together().containsKey(column.name());
    }

    /** A column that goes is dropped early where another one takes its name. */
    private boolean isThere(Ancestor ancestor, Column column) {
        return stays(ancestor, column)
                || after(ancestor.table()).column(column.name()).isEmpty();
    }

    /** The new column of the table for an attribute that was the superclass's. */
    private Optional<Column> own(Table before, Column inherited) {
        Table after = after(before);
        return pairs.columnsOf(before.name()).added().stream()
                .map(name -> after.column(name).orElseThrow())
                .filter(column -> !path(column).isEmpty() && path(column).equals(path(inherited)))
                .filter(column -> MovedColumns.mayHold(inherited, column))
                .findFirst();
    }

    private Table after(Table before) {
        return table(to, Objects.requireNonNull(pairs.tables().together().get(before.name())));
    }

    private static String path(Column column) {
        return column.origin() == null ? "" : column.origin().path();
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }
}
