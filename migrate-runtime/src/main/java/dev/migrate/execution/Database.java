package dev.migrate.execution;

import dev.migrate.revision.Heads;
import dev.migrate.sql.SqlGenerator;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** What a kind of database has to be told, and says, for revisions to run on it. */
public interface Database {
    /** Makes the statements of operations. */
    SqlGenerator generator();

    /** The ledger. */
    History history();

    /** What the database holds. */
    Catalog catalog();

    /** The lock that lets one revision run at a time. */
    MigrationLock lock();

    /** Makes a connection fit for its work; closing what this returns puts it back as it was. */
    ConnectionSetup setUp(Connection connection) throws SQLException;

    /** Sets up a transaction that has just begun, and nothing beyond it; empty if there is nothing to set. */
    Optional<SqlStatement> transactionSettings();

    /** The text of a statement in a script, closed. */
    String script(SqlStatement statement);

    /** What the database or its driver said, as a sentence. */
    String describe(SQLException failure);

    /**
     * What to do about it.
     *
     * @param heads where the database stands
     * @return a sentence, or an empty text if the failure says it all
     */
    String advice(SQLException failure, Heads heads);
}
