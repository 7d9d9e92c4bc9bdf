package dev.migrate.processor.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Adds foreign keys to tables. */
final class ForeignKeys {
    private final Tables tables;

    ForeignKeys(Tables tables) {
        this.tables = tables;
    }

    /** Adds a foreign key, and a unique constraint over what it references unless that is a key. */
    void reference(TableDraft table, List<ColumnDraft> columns, References references, ForeignKeyOptions options) {
        if (!references.key()) {
            references.table().unique(new UniqueKeyDraft(null, ColumnDraft.names(references.columns())));
        }
        add(table, columns, references.table(), references.columns(), options);
    }

    /**
     * Adds a foreign key unless the options refuse it, one of the tables is not in the database, or the columns reference
     * themselves, as those of a joined subclass do in the table of its superclass.
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
        boolean distinct = new HashSet<>(columns).size() == columns.size() && !columns.equals(targetColumns);
        if (options.none() || columns.isEmpty() || !possible || !distinct) {
            return;
        }
        ForeignKeyDraft key = new ForeignKeyDraft(
                options.name(),
                ColumnDraft.names(columns),
                target.name(),
                ColumnDraft.names(targetColumns),
                options.onDelete(),
                options.definition(),
                options.options());
        if (!target.isKey(key.targetColumns()) || !isTaken(table, key)) {
            table.foreignKey(key);
        }
    }

    /** Columns reference the key of one table only: the first one that is asked for, as in Hibernate. */
    private boolean isTaken(TableDraft table, ForeignKeyDraft key) {
        for (ForeignKeyDraft known : table.foreignKeys()) {
            if (known.columns().equals(key.columns()) && !known.target().equals(key.target()) && referencesKey(known)) {
                return true;
            }
        }
        return false;
    }

    private boolean referencesKey(ForeignKeyDraft key) {
        Optional<TableDraft> target = tables.find(key.target());
        return target.isPresent() && target.get().isKey(key.targetColumns());
    }
}
