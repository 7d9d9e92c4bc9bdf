package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/** What an author can do to rows, and by hand. */
public interface DataOperations extends Recorder {
    /**
     * Executes SQL as it stands, in the transaction of the revision.
     *
     * @param sql one or more statements, none of which begins or ends a transaction; nothing in it is escaped or replaced
     */
    default void execute(String sql) {
        record(new ExecuteSql(sql));
    }

    /**
     * Executes a statement that refuses to run in a transaction, such as {@code VACUUM}. What the revision does before is
     * committed first, and a run that is killed meanwhile executes it again: it must bear that.
     *
     * @param sql one statement; nothing in it is escaped or replaced. It finds tables by the connection's own search path,
     *     so where a default schema is set it has to name the schema
     */
    default void outsideTransaction(String sql) {
        record(new OutsideTransaction(sql));
    }

    /**
     * Begins to give a column of many rows a value: {@code op.fill("users", "full_name", "first_name || ' ' ||
     * last_name").where("full_name IS NULL")}. The rows are visited in the order of the primary key, which the table must
     * have, some at a time; each batch is committed, so that others are not kept waiting, and a run that was interrupted
     * goes on where it ended. What the revision does before is committed first.
     *
     * @param table the table
     * @param column the exact name of the column
     * @param expression an SQL expression, which may name other columns of the row
     */
    default PendingFill fill(String table, String column, String expression) {
        return begin(new PendingFill(QualifiedName.parse(table), column, expression));
    }

    /**
     * Fails while there are rows that meet a condition, and says how many: {@code op.refuseRows("items", "price <>
     * round(price, 2)")}. It stands before a change of the table, and takes the lock that the change needs: others can
     * neither read the table nor write to it from here on. What the revision did before in the same transaction is undone;
     * phases that were committed stay.
     *
     * @param table the table
     * @param condition an SQL condition
     */
    default void refuseRows(String table, String condition) {
        record(new RefuseRows(QualifiedName.parse(table), condition, null));
    }

    /**
     * The same as {@link #refuseRows(String, String)}; it also says which values a column has in these rows, and how many
     * have each: {@code op.refuseRows("users", "state not in ('ACTIVE','CLOSED')", "state")}.
     *
     * @param table the table
     * @param condition an SQL condition
     * @param column the exact name of the column; the first values are told, so there should not be many
     */
    default void refuseRows(String table, String condition, String column) {
        record(new RefuseRows(QualifiedName.parse(table), condition, column));
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
     * be written as a script. Savepoints are the author's, the transaction is the runner's: neither a method nor SQL can
     * end it.
     */
    default void connection(ConnectionWork work) {
        record(new UseConnection(work));
    }
}
