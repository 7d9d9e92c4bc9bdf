package dev.migrate.execution;

import dev.migrate.operation.Fill;
import java.sql.Connection;
import java.sql.SQLException;

/** What gives a column of a table its values, a batch in a transaction. */
public interface BatchFill {
    /**
     * Looks at the table once.
     *
     * @throws dev.migrate.error.MigrateException if its rows can't be visited one after another
     */
    FillProgress begin(Connection connection, Fill fill) throws SQLException;

    /** Fills the next rows in the open transaction. */
    FillBatch next(Connection connection, Fill fill, FillProgress before) throws SQLException;
}
