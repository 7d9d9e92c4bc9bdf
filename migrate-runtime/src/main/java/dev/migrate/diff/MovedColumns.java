package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Finds columns that are gone from one table and new in another that a foreign key connects with it, or that stores the same
 * attribute.
 */
final class MovedColumns {
    private final Schema from;
    private final Schema to;
    private final SchemaPairs pairs;
    private final MovedAssociations associations;
    private final MovedAttributes attributes;
    private final Map<QualifiedName, QualifiedName> namesBefore = new HashMap<>();
    /** The tables after that have a new column, by its name. */
    private final Map<String, List<Table>> added = new HashMap<>();

    private MovedColumns(Schema from, Schema to, SchemaPairs pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        this.associations = new MovedAssociations(to, pairs);
        this.attributes = new MovedAttributes(from, to, pairs);
        pairs.tables().together().forEach((before, after) -> {
            namesBefore.put(after, before);
            pairs.columnsOf(before).added().forEach(column -> add(column, after));
        });
        pairs.tables().added().forEach(name -> table(to, name).columns().forEach(column -> add(column.name(), name)));
    }

    /** What has to move, tables last. */
    static List<MovedValues> of(Schema from, Schema to, SchemaPairs pairs, HierarchyRows rows) {
        MovedColumns columns = new MovedColumns(from, to, pairs);
        return Stream.concat(columns.ofKeptTables(rows), columns.ofGoneTables()).toList();
    }

    private void add(String column, QualifiedName table) {
        added.computeIfAbsent(column, name -> new ArrayList<>()).add(table(to, table));
    }

    private Stream<MovedValues> ofKeptTables(HierarchyRows rows) {
        return pairs.tables().together().entrySet().stream()
                .flatMap(pair -> pairs.columnsOf(pair.getKey()).gone().stream()
                        .map(column -> new MovedValues(
                                pair.getKey(),
                                pair.getValue(),
                                List.of(column),
                                ofColumn(table(from, pair.getKey()), pair.getValue(), column),
                                rows.keeps(pair.getValue(), column))))
                .filter(moved -> moved.copied() || !moved.targets().isEmpty());
    }

    /** A table that is gone may have held what a table that stays holds now; what is all new is another matter. */
    private Stream<MovedValues> ofGoneTables() {
        return pairs.tables().gone().stream()
                .map(name -> new MovedValues(name, name, List.of(), ofTable(table(from, name)), false))
                .filter(moved -> !moved.targets().isEmpty());
    }

    private List<String> ofColumn(Table table, QualifiedName nameAfter, String column) {
        return words(Stream.of(
                        targets(table, nameAfter, column),
                        associations.ofColumn(table, nameAfter, column),
                        attributes.ofColumn(table, nameAfter, column))
                .flatMap(found -> found));
    }

    private List<String> ofTable(Table gone) {
        Stream<ObjectPath> targets =
                gone.columns().stream().flatMap(column -> targets(gone, gone.name(), column.name()));
        return words(Stream.of(targets, associations.ofTable(gone), attributes.ofTable(gone))
                .flatMap(found -> found));
    }

    private static List<String> words(Stream<ObjectPath> targets) {
        return targets.map(ObjectPath::toString).distinct().toList();
    }

    private Stream<ObjectPath> targets(Table table, QualifiedName nameAfter, String name) {
        Column gone = table.column(name).orElseThrow();
        return added.getOrDefault(name, List.of()).stream()
                .filter(other -> !other.name().equals(nameAfter))
                .filter(other -> isRelated(table, nameAfter, other))
                .filter(other -> mayHold(gone, other.column(name).orElseThrow()))
                .map(other -> ObjectPath.of(other.name(), name));
    }

    static boolean mayHold(Column gone, Column added) {
        return gone.generatedAs() == null
                && added.generatedAs() == null
                && TypeChange.between(gone.type(), added.type()).isLikely();
    }

    private boolean isRelated(Table before, QualifiedName nameAfter, Table other) {
        QualifiedName otherBefore = namesBefore.get(other.name());
        Table after = to.tables().get(nameAfter);
        return (otherBefore != null
                        && (refersTo(before, otherBefore) || refersTo(table(from, otherBefore), before.name())))
                || (after != null && (refersTo(after, other.name()) || refersTo(other, nameAfter)));
    }

    private static boolean refersTo(Table table, QualifiedName target) {
        return table.foreignKeys().stream().map(ForeignKey::target).anyMatch(target::equals);
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }
}
