package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Where the values of attributes go that are stored in another table from now on, as origins tell it: a hierarchy of entities
 * has another strategy, a collection has become an array, or entities a collection.
 */
final class MovedAttributes {
    /** The attribute of the column that says of which class a row is. */
    private static final String DISCRIMINATOR = "#discriminator";

    private final Schema from;
    private final Schema to;
    private final SchemaPairs pairs;
    /** The new columns, by their attributes. */
    private final Map<String, List<AddedColumn>> added = new HashMap<>();
    /** The new columns that say of which class a row is, by the names before of their tables. */
    private final Map<QualifiedName, ObjectPath> discriminators = new LinkedHashMap<>();

    MovedAttributes(Schema from, Schema to, SchemaPairs pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        pairs.tables().together().forEach((before, after) -> {
            for (String name : pairs.columnsOf(before).added()) {
                Column column = table(to, after).column(name).orElseThrow();
                add(after, column);
                if (path(column).equals(DISCRIMINATOR)) {
                    discriminators.put(before, ObjectPath.of(after, name));
                }
            }
        });
        pairs.tables().added().forEach(name -> table(to, name).columns().forEach(column -> add(name, column)));
    }

    private record AddedColumn(QualifiedName table, ObjectPath path) {}

    private void add(QualifiedName table, Column column) {
        added.computeIfAbsent(attribute(table(to, table), column), attribute -> new ArrayList<>())
                .add(new AddedColumn(table, ObjectPath.of(table, column.name())));
    }

    /** The columns that a column which is gone from a table that stays may have its values in. */
    Stream<ObjectPath> ofColumn(Table before, QualifiedName nameAfter, String name) {
        Column gone = before.column(name).orElseThrow();
        return Stream.concat(ofAttribute(before, nameAfter, gone), ofSuperclasses(before, nameAfter, gone));
    }

    /** The columns that a table which is gone may have its values in, or its rows. */
    Stream<ObjectPath> ofTable(Table gone) {
        return Stream.of(
                        gone.columns().stream().flatMap(column -> ofAttribute(gone, gone.name(), column)),
                        ofElements(gone),
                        ofHierarchy(gone))
                .flatMap(found -> found);
    }

    /** The columns of new collections that belong to an entity to which the rows of the table belonged. */
    private Stream<ObjectPath> ofElements(Table gone) {
        return gone.foreignKeys().stream()
                .flatMap(key -> Stream.ofNullable(pairs.tables().together().get(key.target())))
                .flatMap(owner -> pairs.tables().added().stream()
                        .map(name -> table(to, name))
                        .filter(table -> isCollectionOf(table, owner)))
                .flatMap(table -> table.columns().stream()
                        .filter(column -> table.foreignKeys().stream()
                                .noneMatch(key -> key.columns().contains(column.name())))
                        .map(column -> ObjectPath.of(table.name(), column.name())));
    }

    private static boolean isCollectionOf(Table table, QualifiedName owner) {
        String origin = table.origin() == null ? "" : table.origin().path();
        return origin.indexOf('#') > 0
                && !origin.contains("##")
                && !table.foreignKeys().isEmpty()
                && table.foreignKeys().stream().allMatch(key -> key.target().equals(owner));
    }

    /** The column that tells the rows of a class from others in the table that takes them from now on. */
    private Stream<ObjectPath> ofHierarchy(Table gone) {
        List<String> paths = paths(gone);
        return discriminators.entrySet().stream()
                .filter(table -> paths.containsAll(paths(table(from, table.getKey()))))
                .map(Map.Entry::getValue);
    }

    /** The new columns of the same attribute in other tables. */
    private Stream<ObjectPath> ofAttribute(Table before, QualifiedName nameAfter, Column gone) {
        String attribute = attribute(before, gone);
        return attribute.isEmpty()
                ? Stream.empty()
                : added.getOrDefault(attribute, List.of()).stream()
                        .filter(column -> !column.table().equals(nameAfter))
                        .map(AddedColumn::path);
    }

    /** The columns of superclasses, whose tables the key of this one refers to from now on, directly or by way of others. */
    private Stream<ObjectPath> ofSuperclasses(Table before, QualifiedName nameAfter, Column gone) {
        List<QualifiedName> ancestorsBefore = Ancestor.of(from, before).stream()
                .flatMap(ancestor -> Stream.ofNullable(
                        pairs.tables().together().get(ancestor.table().name())))
                .toList();
        return Ancestor.of(to, table(to, nameAfter)).stream()
                .map(Ancestor::table)
                .filter(ancestor -> !ancestorsBefore.contains(ancestor.name()))
                .filter(ancestor -> ancestor.column(gone.name())
                        .filter(column -> path(column).equals(path(gone)) && MovedColumns.mayHold(gone, column))
                        .isPresent())
                .map(ancestor -> ObjectPath.of(ancestor.name(), gone.name()));
    }

    /** The attribute of a column with the simple name of its class, or an empty text if it is of none that an entity has. */
    private static String attribute(Table table, Column column) {
        String path = path(column);
        String owner = table.origin() == null ? "" : table.origin().path();
        if (path.isEmpty() || path.startsWith("#") || owner.isEmpty() || owner.contains("##")) {
            return "";
        }
        String entity = owner.split("#", 2)[0];
        return path.contains(":") ? path : entity.substring(entity.lastIndexOf('.') + 1) + ":" + path;
    }

    private static List<String> paths(Table table) {
        return table.columns().stream().map(MovedAttributes::path).toList();
    }

    private static String path(Column column) {
        Origin origin = column.origin();
        return origin == null ? "" : origin.path();
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }
}
