package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/** What an author can do to rows, and by hand. */
public interface DataOperations extends Recorder {
    /**
     * Executes SQL as it stands, in the transaction of the revision.
     *
     * @param sql one or more statements; nothing in it is escaped or replaced
     */
    default void execute(String sql) {
        record(new ExecuteSql(sql));
    }

    /**
     * Begins to insert rows: {@code op.bulkInsert("country", "code", "name").row("IND", "India")}.
     *
     * @param table the table
     * @param columns the exact names of the columns that the rows give values for
     */
    default PendingBulkInsert bulkInsert(String table, String... columns) {
        return begin(new PendingBulkInsert(QualifiedName.parse(table), columns));
    }

    /**
     * Lets the author work on the connection itself, after all that was recorded before; such a revision runs, but can't
     * be written as a script.
     */
    default void connection(ConnectionWork work) {
        record(new UseConnection(work));
    }
}
