package dev.migrate.diff;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Origin;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where the values of subclasses go when a hierarchy of entities gets another strategy; origins tell it. */
final class Inheritance {
    /** The attribute of the column that says of which class a row is. */
    private static final String DISCRIMINATOR = "#discriminator";

    private final Schema from;
    private final Schema to;
    private final Map<QualifiedName, ObjectPath> discriminators;

    Inheritance(Schema from, Schema to, SchemaPairs pairs) {
        this.from = from;
        this.to = to;
        this.discriminators = discriminators(to, pairs);
    }

    /** Whether a column is of the same attribute in both: of a class in its own table and in that of its superclass. */
    static boolean isSame(Table one, Table other, String column) {
        String before = attribute(one, column);
        return !before.isEmpty() && before.equals(attribute(other, column));
    }

    /** The attribute with the simple name of its class, or an empty text if it has none. */
    private static String attribute(Table table, String column) {
        String path = path(table.column(column).orElseThrow());
        Origin entity = table.origin();
        if (path.isEmpty() || path.contains(":") || entity == null) {
            return path;
        }
        return entity.path().substring(entity.path().lastIndexOf('.') + 1) + ":" + path;
    }

    /** The column of the superclass, whose table the key of this one refers to from now on. */
    Stream<ObjectPath> ofColumn(Table before, QualifiedName nameAfter, String name) {
        Column gone = before.column(name).orElseThrow();
        Table after = table(to, nameAfter);
        PrimaryKey key = after.primaryKey();
        List<QualifiedName> targetsBefore =
                before.foreignKeys().stream().map(ForeignKey::target).toList();
        return after.foreignKeys().stream()
                .filter(reference -> key != null && reference.columns().equals(key.columns()))
                .map(ForeignKey::target)
                .filter(target -> !targetsBefore.contains(target))
                .filter(target -> table(to, target)
                        .column(name)
                        .filter(column -> path(column).equals(path(gone)) && MovedColumns.mayHold(gone, column))
                        .isPresent())
                .map(target -> ObjectPath.of(target, name));
    }

    /** The columns of a table that takes the rows of classes from now on, where it had all attributes of the one that goes. */
    Stream<ObjectPath> ofTable(Table gone) {
        List<String> paths = paths(gone);
        return discriminators.entrySet().stream()
                .filter(table -> paths.containsAll(paths(table(from, table.getKey()))))
                .map(Map.Entry::getValue);
    }

    /** The new columns that say of which class a row is, by the names before of their tables. */
    private static Map<QualifiedName, ObjectPath> discriminators(Schema to, SchemaPairs pairs) {
        Map<QualifiedName, ObjectPath> found = new LinkedHashMap<>();
        pairs.tables()
                .together()
                .forEach((before, after) -> pairs.columnsOf(before).added().stream()
                        .filter(name -> path(table(to, after).column(name).orElseThrow())
                                .equals(DISCRIMINATOR))
                        .forEach(name -> found.put(before, ObjectPath.of(after, name))));
        return found;
    }

    private static List<String> paths(Table table) {
        return table.columns().stream().map(Inheritance::path).toList();
    }

    private static String path(Column column) {
        Origin origin = column.origin();
        return origin == null ? "" : origin.path();
    }

    private static Table table(Schema schema, QualifiedName name) {
        return Objects.requireNonNull(schema.tables().get(name));
    }
}
