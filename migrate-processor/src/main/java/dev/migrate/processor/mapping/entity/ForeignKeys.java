package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ForeignKeyDraft;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.Tables;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.rule.MappingRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Adds foreign keys to tables. */
public final class ForeignKeys {
    private final Tables tables;
    private final MappingRules rules;
    private final Map<TableDraft, Map<List<String>, TableDraft>> referencedKeys = new HashMap<>();

    public ForeignKeys(Mapping mapping) {
        tables = mapping.tables();
        rules = mapping.rules();
    }

    /**
     * Adds a foreign key, and a unique constraint over what it references unless that is a key. Over parts of a key Hibernate
     * makes none; then PostgreSQL refuses its foreign key, which ours is to have. Gives back whether there is one.
     */
    boolean reference(TableDraft table, List<ColumnDraft> columns, References references, ForeignKeyOptions options) {
        if (!references.key()
                && !(options.none() && isPartOfKey(references))
                && (rules.uniqueForAllSubclasses() || !references.table().isPartial())) {
            references.table().uniqueForAll(new UniqueKeyDraft(null, ColumnDraft.names(references.columns())));
        }
        return add(table, columns, references.table(), references.columns(), options);
    }

    private static boolean isPartOfKey(References references) {
        return references.table().primaryKey().containsAll(ColumnDraft.names(references.columns()));
    }

    /**
     * Adds a foreign key unless the options refuse it or one of the tables is not in the database. Columns may reference
     * themselves, as those of an association between two entities of one table do.
     *
     * @param table the referencing table
     * @param columns its columns
     * @param target the referenced table
     * @param targetColumns the referenced columns in the same order
     * @param options what annotations say of it
     * @return whether there is one
     */
    public boolean add(
            TableDraft table,
            List<ColumnDraft> columns,
            TableDraft target,
            List<ColumnDraft> targetColumns,
            ForeignKeyOptions options) {
        boolean distinct = new HashSet<>(columns).size() == columns.size();
        if (options.none() || columns.isEmpty() || !distinct || isTaken(table, columns, target, targetColumns)) {
            return false;
        }
        if (!tables.contains(target) || !tables.contains(table) || target.isPartial()) {
            return false;
        }
        ForeignKeyDraft key = new ForeignKeyDraft(
                options.name(),
                ColumnDraft.names(columns),
                target.name(),
                ColumnDraft.names(targetColumns),
                options.onDelete(),
                options.definition(),
                options.options());
        table.foreignKey(key);
        return true;
    }

    /** Columns reference the key of one table only: the first one that is asked for, as in Hibernate. */
    private boolean isTaken(
            TableDraft table, List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targetColumns) {
        if (!target.isKey(ColumnDraft.names(targetColumns))) {
            return false;
        }
        TableDraft first = referencedKeys
                .computeIfAbsent(table, other -> new HashMap<>())
                .putIfAbsent(ColumnDraft.names(columns), target);
        return first != null && first != target;
    }
}
