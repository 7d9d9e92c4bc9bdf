package dev.migrate.processor.mapping;

import java.util.HashSet;
import java.util.List;

/** Adds foreign keys to tables. */
final class ForeignKeys {
    private final Tables tables;

    ForeignKeys(Tables tables) {
        this.tables = tables;
    }

    /** Adds a foreign key, and a unique constraint over what it references unless that is a key. */
    void reference(TableDraft table, List<ColumnDraft> columns, References references, ForeignKeyOptions options) {
        if (!references.key()) {
            references.table().unique(new UniqueKeyDraft(null, names(references.columns())));
        }
        add(table, columns, references.table(), references.columns(), options);
    }

    /**
     * Adds a foreign key unless the options refuse it or one of the tables is not in the database.
     *
     * @param table the referencing table
     * @param columns its columns
     * @param target the referenced table
     * @param targetColumns the referenced columns in the same order
     * @param options what annotations say of it
     */
    void add(
            TableDraft table,
            List<ColumnDraft> columns,
            TableDraft target,
            List<ColumnDraft> targetColumns,
            ForeignKeyOptions options) {
        boolean possible = tables.contains(target) && tables.contains(table) && !target.isPartial();
        boolean distinct = new HashSet<>(columns).size() == columns.size();
        if (options.none() || columns.isEmpty() || !possible || !distinct) {
            return;
        }
        table.foreignKey(new ForeignKeyDraft(
                options.name(),
                names(columns),
                target.name(),
                names(targetColumns),
                options.onDelete(),
                options.definition()));
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return columns.stream().map(ColumnDraft::name).toList();
    }
}
