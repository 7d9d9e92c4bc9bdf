package dev.migrate.schema;

import java.util.List;

/**
 * A unique constraint of a table.
 *
 * @param name the exact name of the constraint
 * @param columns its columns in order, at least one
 * @param deferral when it is checked; a foreign key can't reference the columns of one that may be deferred
 */
public record UniqueKey(String name, List<String> columns, Deferral deferral) implements TableElement {
    /** Refuses a key without columns or with a column twice. */
    public UniqueKey {
        columns = ColumnLists.checked("Unique key", name, columns);
    }

    /** A key that is checked with each row. */
    public UniqueKey(String name, List<String> columns) {
        this(name, columns, Deferral.NOT_DEFERRABLE);
    }

    /** The same key, checked with each statement unless a transaction says {@code SET CONSTRAINTS ... DEFERRED}. */
    public UniqueKey deferrable() {
        return deferral(Deferral.INITIALLY_IMMEDIATE);
    }

    /** The same key, checked at the end of the transaction. */
    public UniqueKey initiallyDeferred() {
        return deferral(Deferral.INITIALLY_DEFERRED);
    }

    /** The same key, checked at this time. */
    public UniqueKey deferral(Deferral time) {
        return new UniqueKey(name, columns, time);
    }

    /** The same key under another name. */
    public UniqueKey withName(String newName) {
        return new UniqueKey(newName, columns, deferral);
    }

    /** The same key over other columns. */
    public UniqueKey withColumns(List<String> newColumns) {
        return new UniqueKey(name, newColumns, deferral);
    }
}
