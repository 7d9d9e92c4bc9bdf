package dev.migrate.processor.mapping;

import dev.migrate.schema.Column;
import dev.migrate.schema.SqlType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Adds columns to audit tables: those of other tables once more, and some that no attribute has. */
final class AuditColumns {
    private final Naming naming;
    private final Ranks ranks;

    AuditColumns(Mapping mapping) {
        naming = mapping.naming();
        ranks = mapping.ranks();
    }

    /** Repeats columns of other tables; none of them refuses null unless it becomes part of the key. */
    List<ColumnDraft> repeat(TableDraft table, Collection<ColumnDraft> columns) {
        List<ColumnDraft> repeated = new ArrayList<>();
        for (ColumnDraft column : columns) {
            repeated.add(repeat(table, column, column.logical()));
        }
        return repeated;
    }

    /** Repeats a column of another table under a name, with the check that its type brings along. */
    ColumnDraft repeat(TableDraft table, ColumnDraft column, Name name) {
        ColumnDraft repeated = repeatPlain(table, column, name);
        table.checkCondition(repeated, column.condition());
        return repeated;
    }

    /** Repeats a column of another table without a check. */
    ColumnDraft repeatPlain(TableDraft table, ColumnDraft column, Name name) {
        Column plain = column.repeated();
        return add(table, name, name.equals(column.logical()) ? plain : plain.withName(physical(name)));
    }

    /** Repeats columns of other tables as parts of the key. */
    List<ColumnDraft> repeatInKey(TableDraft table, List<ColumnDraft> columns) {
        List<ColumnDraft> key = repeat(table, columns);
        table.primaryKey().addAll(ColumnDraft.names(key));
        return key;
    }

    /** Repeats a column that references a key under its own name with the type of the key. */
    void repeatReference(TableDraft table, ColumnDraft column, ColumnDraft key) {
        Column typed = key.repeated()
                .withName(column.name())
                .withOrigin(column.column().origin());
        table.checkCondition(add(table, column.logical(), typed), key.condition());
    }

    /** Adds a column that no attribute has. */
    ColumnDraft add(TableDraft table, Name name, SqlType type, String origin) {
        return add(table, name, Column.of(physical(name), type).withOrigin(AuditTable.origin(origin)));
    }

    /** Adds a column that references another one. */
    ColumnDraft addReference(TableDraft table, Name name, ColumnDraft referenced, String origin) {
        Column column = referenced.repeated().withName(physical(name)).withOrigin(AuditTable.origin(origin));
        return add(table, name, column);
    }

    private ColumnDraft add(TableDraft table, Name name, Column column) {
        return table.add(new ColumnDraft(name, column, ranks.next(), table.subject(), false));
    }

    private String physical(Name name) {
        return naming.physical(name).exact();
    }
}
