package dev.migrate.execution;

import dev.migrate.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Reads what a live database holds. */
public interface Catalog {
    /**
     * Reads, and changes nothing that lasts.
     *
     * @param connection in auto-commit mode, in which it is left
     * @param expected what the database should hold
     * @return both in one spelling
     */
    LiveSchema read(Connection connection, Schema expected) throws SQLException;
}
