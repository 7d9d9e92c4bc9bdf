package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.Origin;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.TableElement;
import dev.migrate.schema.UniqueKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A table under replay: its parts by name, to be changed in place. */
final class WorkingTable {
    private QualifiedName name;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, TableElement> constraints = new LinkedHashMap<>();
    private final Map<String, Index> indexes = new LinkedHashMap<>();
    private final @Nullable String options;
    private final @Nullable Origin origin;
    private @Nullable String comment;

    WorkingTable(Table table) {
        name = table.name();
        table.columns().forEach(column -> columns.put(column.name(), column));
        Stream.of(
                        Stream.ofNullable(table.primaryKey()),
                        table.uniqueKeys().stream(),
                        table.foreignKeys().stream(),
                        table.checks().stream())
                .<TableElement>flatMap(kind -> kind)
                .forEach(constraint -> constraints.put(Constraints.name(constraint), constraint));
        table.indexes().forEach(index -> indexes.put(index.name(), index));
        comment = table.comment();
        options = table.options();
        origin = table.origin();
    }

    Table build() {
        TableBuilder builder = new TableBuilder(name)
                .addAll(List.copyOf(columns.values()))
                .addAll(List.copyOf(constraints.values()))
                .comment(comment)
                .options(options)
                .origin(origin);
        indexes.values().forEach(builder::add);
        return builder.build();
    }

    QualifiedName name() {
        return name;
    }

    void name(QualifiedName newName) {
        name = newName;
    }

    void comment(@Nullable String text) {
        comment = text;
    }

    Map<String, Column> columns() {
        return columns;
    }

    Map<String, TableElement> constraints() {
        return constraints;
    }

    Map<String, Index> indexes() {
        return indexes;
    }

    @Nullable
    PrimaryKey primaryKey() {
        return constraints(PrimaryKey.class).findFirst().orElse(null);
    }

    <C extends TableElement> Stream<C> constraints(Class<C> kind) {
        return constraints.values().stream().filter(kind::isInstance).map(kind::cast);
    }

    Stream<ForeignKey> foreignKeysTo(QualifiedName target) {
        return constraints(ForeignKey.class).filter(key -> key.target().equals(target));
    }

    /** Whether a foreign key can reference these columns: a key or a plain unique index has them, in any order. */
    boolean hasKeyOver(List<String> keyColumns) {
        Set<String> wanted = Set.copyOf(keyColumns);
        return Stream.of(
                        constraints(PrimaryKey.class).map(PrimaryKey::columns),
                        constraints(UniqueKey.class).map(UniqueKey::columns),
                        indexes.values().stream().filter(IndexColumns::isKey).map(IndexColumns::of))
                .flatMap(lists -> lists)
                .anyMatch(list -> wanted.equals(Set.copyOf(list)));
    }

    /** Puts another object in the place of each. */
    static <T> void replaceAll(Map<String, T> objects, UnaryOperator<T> replacement) {
        objects.replaceAll((key, object) -> replacement.apply(object));
    }

    /** Gives an object another name and another value, in its old place. */
    static <T> void rename(Map<String, T> objects, String from, String to, UnaryOperator<T> renamed) {
        Map<String, T> copy = new LinkedHashMap<>(objects);
        objects.clear();
        copy.forEach((key, object) -> {
            boolean found = key.equals(from);
            objects.put(found ? to : key, found ? renamed.apply(object) : object);
        });
    }
}
