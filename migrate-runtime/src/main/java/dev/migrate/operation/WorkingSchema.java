package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.schema.Column;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A schema under replay: its objects by name, what names are taken, and who uses whom; to be changed in place. */
final class WorkingSchema {
    private final Map<QualifiedName, WorkingTable> tables = new HashMap<>();
    private final Map<QualifiedName, Sequence> sequences = new HashMap<>();
    private final Map<QualifiedName, EnumType> enumTypes = new HashMap<>();
    private final WorkingNames names = new WorkingNames();
    /** For a table or enum type those tables that have used it at some time, and perhaps still do. */
    private final Map<QualifiedName, Set<WorkingTable>> users = new HashMap<>();

    WorkingSchema(Schema start) {
        start.tables().values().forEach(this::know);
        start.sequences().forEach((name, sequence) -> {
            sequences.put(name, sequence);
            names.know(false, name, "sequence '" + name + "'");
        });
        start.enumTypes().forEach((name, type) -> {
            enumTypes.put(name, type);
            names.know(true, name, "enum type '" + name + "'");
        });
    }

    private void know(Table table) {
        names.know(false, table.name(), "table '" + table.name() + "'");
        names.know(true, table.name(), "table '" + table.name() + "'");
        WorkingTable working = add(table);
        working.constraints().values().stream()
                .filter(Constraints::hasIndex)
                .forEach(key -> names.know(false, inSchemaOf(working, Constraints.name(key)), holder(working, key)));
        working.indexes()
                .keySet()
                .forEach(index -> names.know(false, inSchemaOf(working, index), indexHolder(working, index)));
    }

    Schema build() {
        List<Table> built = new ArrayList<>();
        tables.values().forEach(table -> built.add(table.build()));
        return Schema.of(built, sequences.values(), enumTypes.values());
    }

    WorkingNames names() {
        return names;
    }

    Map<QualifiedName, Sequence> sequences() {
        return sequences;
    }

    Map<QualifiedName, EnumType> enumTypes() {
        return enumTypes;
    }

    @Nullable
    WorkingTable find(QualifiedName name) {
        return tables.get(name);
    }

    /** The table of that name, which has to be there. */
    WorkingTable table(Operation operation, QualifiedName name) {
        return require(operation, tables, name, "Table", "tables");
    }

    Sequence sequence(Operation operation, QualifiedName name) {
        return require(operation, sequences, name, "Sequence", "sequences");
    }

    EnumType enumType(Operation operation, QualifiedName name) {
        return require(operation, enumTypes, name, "Enum type", "enum types");
    }

    private static <T> T require(
            Operation operation, Map<QualifiedName, T> objects, QualifiedName name, String kind, String plural) {
        T object = objects.get(name);
        if (object == null) {
            throw ReplayException.missing(
                    OperationSummary.of(operation),
                    kind + " '" + name + "'",
                    plural,
                    objects.keySet().stream().map(QualifiedName::toString).toList());
        }
        return object;
    }

    WorkingTable add(Table table) {
        WorkingTable working = new WorkingTable(table);
        tables.put(table.name(), working);
        working.columns().values().forEach(column -> use(working, column));
        working.constraints(ForeignKey.class).forEach(key -> use(working, key));
        return working;
    }

    void remove(WorkingTable table) {
        tables.remove(table.name());
    }

    /** Moves a table to another name; those who use it have to be told by the caller. */
    void move(WorkingTable table, QualifiedName to) {
        users.computeIfAbsent(to, name -> new LinkedHashSet<>()).addAll(usersOf(table.name()));
        tables.remove(table.name());
        table.name(to);
        tables.put(to, table);
    }

    void moveEnumType(EnumType type, QualifiedName to) {
        enumTypes.remove(type.name());
        users.computeIfAbsent(to, name -> new LinkedHashSet<>()).addAll(usersOf(type.name()));
        enumTypes.put(to, new EnumType(to, type.labels(), type.origin()));
    }

    /** Notes that a table has a foreign key. */
    void use(WorkingTable table, ForeignKey key) {
        users.computeIfAbsent(key.target(), name -> new LinkedHashSet<>()).add(table);
    }

    /** Notes that a table has a column, which may be of an enum type. */
    void use(WorkingTable table, Column column) {
        if (column.type().enumType()) {
            users.computeIfAbsent(QualifiedName.parse(column.type().text()), name -> new LinkedHashSet<>())
                    .add(table);
        }
    }

    /** The tables that may use a table or an enum type. */
    Collection<WorkingTable> usersOf(QualifiedName name) {
        return List.copyOf(users.getOrDefault(name, Set.of())).stream()
                .filter(table -> tables.get(table.name()) == table)
                .toList();
    }

    /** Refuses an enum type that is not there. */
    void requireType(Operation operation, SqlType type) {
        if (type.enumType()) {
            enumType(operation, QualifiedName.parse(type.text()));
        }
    }

    static QualifiedName inSchemaOf(WorkingTable table, String name) {
        return new QualifiedName(table.name().schema(), name);
    }

    static String holder(WorkingTable table, TableElement constraint) {
        return "constraint '" + Constraints.name(constraint) + "' of table '" + table.name() + "'";
    }

    static String indexHolder(WorkingTable table, String index) {
        return "index '" + index + "' of table '" + table.name() + "'";
    }
}
