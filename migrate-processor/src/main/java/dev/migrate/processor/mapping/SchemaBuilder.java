package dev.migrate.processor.mapping;

import dev.migrate.processor.mapping.definition.ForeignKeyClauses;
import dev.migrate.processor.mapping.draft.CheckDraft;
import dev.migrate.processor.mapping.draft.ForeignKeyDraft;
import dev.migrate.processor.mapping.draft.IndexDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.schema.Check;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.Index;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import dev.migrate.schema.Sequence;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableBuilder;
import dev.migrate.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns drafts into the schema: all constraints get their names. */
final class SchemaBuilder {
    private final Mapping mapping;
    private final ConstraintNames names = new ConstraintNames();

    SchemaBuilder(Mapping mapping) {
        this.mapping = mapping;
    }

    Schema build() {
        for (TableDraft table : mapping.tables().all()) {
            names.reserve(table.name());
        }
        for (Sequence sequence : mapping.sequences().all()) {
            names.reserve(sequence.name());
        }
        for (TableDraft table : mapping.tables().all()) {
            addReferencedKeys(table);
        }
        List<Table> tables = new ArrayList<>();
        for (TableDraft table : mapping.tables().all()) {
            tables.add(table(table));
        }
        return Schema.of(
                tables,
                mapping.sequences().all(),
                mapping.enumTypes().all(),
                mapping.compositeTypes().all());
    }

    /** PostgreSQL refuses a foreign key to columns that are not unique. */
    private void addReferencedKeys(TableDraft table) {
        for (ForeignKeyDraft key : table.foreignKeys()) {
            Optional<TableDraft> target = mapping.tables().find(key.target());
            if (target.isPresent() && !isUnique(target.get(), key.targetColumns())) {
                target.get().unique(new UniqueKeyDraft(null, key.targetColumns()));
            }
        }
    }

    private static boolean isUnique(TableDraft table, List<String> columns) {
        if (table.isKey(columns)) {
            return true;
        }
        for (UniqueKeyDraft unique : table.uniqueKeys()) {
            if (unique.covers(columns)) {
                return true;
            }
        }
        return false;
    }

    private Table table(TableDraft draft) {
        QualifiedName table = draft.name();
        TableBuilder builder = new TableBuilder(table)
                .addAll(draft.finishedColumns())
                .comment(draft.comment())
                .options(draft.options())
                .origin(draft.origin());
        List<String> key = KeyOrder.of(draft);
        if (!key.isEmpty()) {
            builder.add(new PrimaryKey(inTable(table, names.inSchema("pk", table, List.of(), null)), key));
        }
        for (UniqueKeyDraft unique : draft.uniqueKeys()) {
            if (!unique.covers(key)) {
                String name = names.inSchema("uq", table, unique.columns(), unique.name());
                builder.add(new UniqueKey(inTable(table, name), unique.columns(), unique.deferral()));
            }
        }
        for (CheckDraft check : draft.checks()) {
            builder.add(check(table, check));
        }
        for (ForeignKeyDraft foreignKey : draft.foreignKeys()) {
            builder.add(foreignKey(table, foreignKey));
        }
        for (IndexDraft index : draft.indexes()) {
            builder.add(index(table, index));
        }
        if (mapping.settings().indexForeignKeys()) {
            addForeignKeyIndexes(builder, draft, key);
        }
        return builder.build();
    }

    /** Names of keys are taken within the table, too. */
    private String inTable(QualifiedName table, String name) {
        names.reserveInTable(table, name);
        return name;
    }

    private Check check(QualifiedName table, CheckDraft check) {
        return new Check(names.inTable("ck", table, check.columns(), check.name()), check.expression());
    }

    private ForeignKey foreignKey(QualifiedName table, ForeignKeyDraft draft) {
        ForeignKey key = ForeignKey.of(
                        names.inTable("fk", table, draft.columns(), draft.name()),
                        draft.columns(),
                        draft.target(),
                        draft.targetColumns())
                .onDelete(draft.onDelete())
                .definedBy(draft.definition());
        return draft.options() == null ? key : ForeignKeyClauses.added(key, draft.options());
    }

    private Index index(QualifiedName table, IndexDraft draft) {
        String name = names.inSchema("ix", table, draft.nameParts(), draft.name());
        return new Index(name, draft.columns(), draft.unique(), Index.DEFAULT_METHOD, draft.where());
    }

    private void addForeignKeyIndexes(TableBuilder builder, TableDraft draft, List<String> key) {
        draft.foreignKeys().stream()
                .map(ForeignKeyDraft::columns)
                .distinct()
                .filter(columns -> !isCovered(columns, draft, key))
                .forEach(columns -> builder.add(index(draft.name(), IndexDraft.of(columns))));
    }

    private static boolean isCovered(List<String> columns, TableDraft draft, List<String> key) {
        return startsWith(key, columns)
                || draft.uniqueKeys().stream().anyMatch(unique -> startsWith(unique.columns(), columns))
                || draft.indexes().stream()
                        .anyMatch(index -> index.where() == null && startsWith(index.columnNames(), columns));
    }

    private static boolean startsWith(List<String> longer, List<String> shorter) {
        return longer.size() >= shorter.size()
                && longer.subList(0, shorter.size()).equals(shorter);
    }
}
