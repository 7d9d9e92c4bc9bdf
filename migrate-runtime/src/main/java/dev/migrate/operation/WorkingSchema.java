package dev.migrate.operation;

import dev.migrate.error.ReplayException;
import dev.migrate.operation.ReplaceEnumLabels.ColumnName;
import dev.migrate.schema.Column;
import dev.migrate.schema.CompositeType;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A schema under replay: its objects by name, what names are taken, and who uses whom; to be changed in place. */
final class WorkingSchema {
    private final Map<QualifiedName, WorkingTable> tables = new HashMap<>();
    private final Map<QualifiedName, Sequence> sequences = new HashMap<>();
    private final Map<QualifiedName, EnumType> enumTypes = new HashMap<>();
    private final Map<QualifiedName, CompositeType> compositeTypes = new HashMap<>();
    private final WorkingNames names = new WorkingNames();
    /** For a table or type those tables that have used it at some time, and perhaps still do. */
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
        start.compositeTypes().forEach((name, type) -> {
            compositeTypes.put(name, type);
            names.know(true, name, "composite type '" + name + "'");
            names.know(false, name, "composite type '" + name + "'");
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
        return Schema.of(built, sequences.values(), enumTypes.values(), compositeTypes.values());
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

    Map<QualifiedName, CompositeType> compositeTypes() {
        return compositeTypes;
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

    CompositeType compositeType(Operation operation, QualifiedName name) {
        return require(operation, compositeTypes, name, "Composite type", "composite types");
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

    /** Gives a type another name in all that is of it. */
    void moveType(QualifiedName from, QualifiedName to) {
        users.computeIfAbsent(to, name -> new LinkedHashSet<>()).addAll(usersOf(from));
        usersOf(to)
                .forEach(table -> WorkingTable.replaceAll(
                        table.columns(), column -> column.withType(moved(column.type(), from, to))));
        compositeTypes.replaceAll((name, type) -> type.withAttributes(type.attributes().stream()
                .map(attribute -> attribute.withType(moved(attribute.type(), from, to)))
                .toList()));
    }

    private static SqlType moved(SqlType type, QualifiedName from, QualifiedName to) {
        return type.isOf(from) ? type.withName(to) : type;
    }

    /** The columns of a type, or of arrays of it. */
    Stream<ColumnName> columnsOf(QualifiedName type) {
        return usersOf(type).stream()
                .flatMap(table -> table.columns().values().stream()
                        .filter(column -> column.type().isOf(type))
                        .map(column -> new ColumnName(table.name(), column.name())));
    }

    /** The composite types with an attribute of a type, or of arrays of it; sorted by name. */
    Stream<CompositeType> holdersOf(QualifiedName type) {
        return compositeTypes.values().stream()
                .filter(holder -> holder.attributes().stream()
                        .anyMatch(attribute -> attribute.type().isOf(type)))
                .sorted(Comparator.comparing(CompositeType::name));
    }

    /** Refuses an operation on a type that something is of. */
    void refuseUsedType(Operation operation, Stream<ColumnName> columns, Stream<CompositeType> holders) {
        List<String> all = Stream.concat(
                        columns.map(column -> "column '" + column.column() + "' of table '" + column.table() + "'"),
                        holders.map(holder -> "composite type '" + holder.name() + "'"))
                .toList();
        if (!all.isEmpty()) {
            throw ReplayException.used(OperationSummary.of(operation), all);
        }
    }

    /** Notes that a table has a foreign key. */
    void use(WorkingTable table, ForeignKey key) {
        users.computeIfAbsent(key.target(), name -> new LinkedHashSet<>()).add(table);
    }

    /** Notes that a table has a column, which may be of a type of the schema. */
    void use(WorkingTable table, Column column) {
        column.type()
                .named()
                .ifPresent(type -> users.computeIfAbsent(type, name -> new LinkedHashSet<>())
                        .add(table));
    }

    /** The tables that may use a table or a type. */
    Collection<WorkingTable> usersOf(QualifiedName name) {
        return List.copyOf(users.getOrDefault(name, Set.of())).stream()
                .filter(table -> tables.get(table.name()) == table)
                .toList();
    }

    /** Refuses a type of the schema that is not there. */
    void requireType(Operation operation, SqlType type) {
        type.named().ifPresent(name -> {
            if (type.enumType()) {
                enumType(operation, name);
            } else {
                compositeType(operation, name);
            }
        });
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
