package dev.migrate.execution;

import java.sql.SQLException;

/** What was changed of a connection, until it is closed. */
@FunctionalInterface
public interface ConnectionSetup extends AutoCloseable {
    /** Puts the connection back as it was. */
    @Override
    void close() throws SQLException;
}
