package dev.migrate.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** Work that the author of a revision does on the connection, inside the revision's transaction. */
@FunctionalInterface
public interface ConnectionWork {
    /**
     * Does the work. The connection belongs to the runner: it must not be closed, committed or rolled back.
     *
     * @throws SQLException if the database refuses; the revision is rolled back
     */
    void run(Connection connection) throws SQLException;
}
