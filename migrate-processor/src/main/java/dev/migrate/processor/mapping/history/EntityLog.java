package dev.migrate.processor.mapping.history;

import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * A table in which Hibernate itself logs the changes of an entity.
 *
 * @param table the table
 * @param changeset the column with the id of the changeset
 */
record EntityLog(TableDraft table, ColumnDraft changeset) {
    /** What tells its rows apart: the changeset and, in this order, the columns of a key in the logged table. */
    List<ColumnDraft> row(List<ColumnDraft> key) {
        List<ColumnDraft> row = new ArrayList<>(List.of(changeset));
        key.forEach(column -> row.add(table.column(column.name()).orElseThrow()));
        return row;
    }
}
