package dev.migrate.test;

import dev.migrate.schema.Attribute;
import dev.migrate.schema.CompositeType;
import dev.migrate.schema.EnumType;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A schema while it is being changed; whatever refers to a changed object is changed or dropped with it. */
final class SchemaDraft {
    private final SortedMap<QualifiedName, Table> tables;
    private final SortedMap<QualifiedName, Sequence> sequences;
    private final SortedMap<QualifiedName, EnumType> enumTypes;

    private final SortedMap<QualifiedName, CompositeType> compositeTypes;

    SchemaDraft(Schema schema) {
        tables = new TreeMap<>(schema.tables());
        sequences = new TreeMap<>(schema.sequences());
        enumTypes = new TreeMap<>(schema.enumTypes());
        compositeTypes = new TreeMap<>(schema.compositeTypes());
    }

    Schema schema() {
        return new Schema(tables, sequences, enumTypes, compositeTypes);
    }

    List<Table> tables() {
        return List.copyOf(tables.values());
    }

    Table table(QualifiedName name) {
        return tables.get(name);
    }

    List<Sequence> sequences() {
        return List.copyOf(sequences.values());
    }

    List<EnumType> enumTypes() {
        return List.copyOf(enumTypes.values());
    }

    List<CompositeType> compositeTypes() {
        return List.copyOf(compositeTypes.values());
    }

    void put(Table table) {
        tables.put(table.name(), table);
    }

    void put(Sequence sequence) {
        sequences.put(sequence.name(), sequence);
    }

    void put(EnumType type) {
        enumTypes.put(type.name(), type);
    }

    void put(CompositeType type) {
        compositeTypes.put(type.name(), type);
    }

    void dropTable(QualifiedName name) {
        tables.remove(name);
        tables.replaceAll((other, table) ->
                TableChanges.withoutForeignKeys(table, key -> key.target().equals(name)));
    }

    void renameTable(QualifiedName from, QualifiedName to) {
        Table table = tables.remove(from);
        put(table.toBuilder().name(to).build());
        foreignKeys(from, key -> key.referencing(to, key.targetColumns()));
    }

    /** Drops the column, and the table with its last column; a table that is gone already stays so. */
    void dropColumn(QualifiedName table, String column) {
        Table changed = TableChanges.withoutColumn(tables.getOrDefault(table, Table.of(table)), column);
        if (changed.columns().isEmpty()) {
            dropTable(table);
        } else {
            put(changed);
            dropForeignKeysWithoutKey(changed);
        }
    }

    void renameColumn(QualifiedName table, String from, String to) {
        put(ColumnRename.in(table(table), from, to));
        foreignKeys(table, key -> key.referencing(key.target(), ColumnRename.in(key.targetColumns(), from, to)));
    }

    /** Drops a constraint and the foreign keys that need it. */
    void dropConstraint(QualifiedName table, String constraint) {
        Table changed = TableChanges.withoutConstraint(table(table), constraint);
        put(changed);
        dropForeignKeysWithoutKey(changed);
    }

    void dropSequence(QualifiedName name) {
        sequences.remove(name);
    }

    /** Drops the type, and the columns and attributes of it. */
    void dropType(QualifiedName name) {
        tables().forEach(table -> table.columns().stream()
                .filter(column -> column.type().isOf(name))
                .forEach(column -> dropColumn(table.name(), column.name())));
        enumTypes.remove(name);
        compositeTypes.remove(name);
        compositeTypes().forEach(holder -> dropAttributes(holder.name(), name));
    }

    /** Of the holder as it is now: it may have lost others with it. */
    private void dropAttributes(QualifiedName holder, QualifiedName type) {
        if (compositeTypes.containsKey(holder)) {
            withAttributes(
                    holder,
                    compositeTypes.get(holder).attributes().stream()
                            .filter(attribute -> !attribute.type().isOf(type))
                            .toList());
        }
    }

    /** Gives a composite type other attributes; it goes with its last one, if it is there at all. */
    void withAttributes(QualifiedName name, List<Attribute> attributes) {
        CompositeType type = compositeTypes.get(name);
        if (type != null && attributes.isEmpty()) {
            dropType(name);
        } else if (type != null) {
            put(type.withAttributes(attributes));
        }
    }

    void renameEnumType(QualifiedName from, QualifiedName to) {
        EnumType type = enumTypes.remove(from);
        put(new EnumType(to, type.labels(), type.origin()));
        retype(from, to);
    }

    void renameCompositeType(QualifiedName from, QualifiedName to) {
        put(compositeTypes.remove(from).withName(to));
        retype(from, to);
    }

    private void retype(QualifiedName from, QualifiedName to) {
        tables.replaceAll((name, table) ->
                TableChanges.withColumns(table, column -> column.withType(retype(column.type(), from, to))));
        compositeTypes.replaceAll((name, type) -> type.withAttributes(type.attributes().stream()
                .map(attribute -> attribute.withType(retype(attribute.type(), from, to)))
                .toList()));
    }

    private static SqlType retype(SqlType type, QualifiedName from, QualifiedName to) {
        return type.isOf(from) ? type.withName(to) : type;
    }

    private void dropForeignKeysWithoutKey(Table target) {
        tables.replaceAll((name, other) -> TableChanges.withoutForeignKeys(
                other, key -> key.target().equals(target.name()) && !TableParts.hasKey(target, key.targetColumns())));
    }

    private void foreignKeys(QualifiedName target, UnaryOperator<ForeignKey> change) {
        tables.replaceAll((name, table) ->
                TableChanges.withForeignKeys(table, key -> key.target().equals(target) ? change.apply(key) : key));
    }
}
