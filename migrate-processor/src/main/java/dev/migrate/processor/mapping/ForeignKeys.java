package dev.migrate.processor.mapping;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
        ForeignKeyDraft key = new ForeignKeyDraft(
                options.name(),
                names(columns),
                target.name(),
                names(targetColumns),
                options.onDelete(),
                options.definition(),
                options.options());
        if (!referencesKey(key) || table.foreignKeys().stream().noneMatch(other -> isTakenBy(other, key))) {
            table.foreignKey(key);
        }
    }

    /** Columns reference the key of one table only: the first one that is asked for, as in Hibernate. */
    private boolean isTakenBy(ForeignKeyDraft known, ForeignKeyDraft key) {
        return known.columns().equals(key.columns()) && !known.target().equals(key.target()) && referencesKey(known);
    }

    private boolean referencesKey(ForeignKeyDraft key) {
        return tables.find(key.target())
                .filter(target -> target.primaryKey().equals(Set.copyOf(key.targetColumns())))
                .isPresent();
    }

    private static List<String> names(List<ColumnDraft> columns) {
        return columns.stream().map(ColumnDraft::name).toList();
    }
}
