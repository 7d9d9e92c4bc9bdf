package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.schema.Origin;
import java.util.List;

/**
 * A table that keeps what the rows of another one were in each revision.
 *
 * @param table the table
 * @param key the columns that, with the number of the revision, tell its rows apart
 */
public record AuditTable(TableDraft table, List<ColumnDraft> key) {
    /** What the origin of an audit table ends with. */
    static final String SUFFIX = "##audit";

    public AuditTable {
        key = List.copyOf(key);
    }

    /** The same with its key in the order of these columns, which it repeats. */
    AuditTable ordered(List<ColumnDraft> repeated) {
        return new AuditTable(
                table,
                repeated.stream()
                        .map(column -> table.column(column.name()).orElseThrow())
                        .toList());
    }

    /** Whether a table is an audit table. */
    static boolean isOne(TableDraft table) {
        return table.origin().path().endsWith(SUFFIX);
    }

    /** What columns of audit tables without an attribute have for an origin. */
    public static Origin origin(String name) {
        return new Origin("#" + name);
    }
}
