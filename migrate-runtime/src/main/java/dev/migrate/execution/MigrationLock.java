package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** A lock that a transaction takes without waiting and keeps until it ends, however that happens. */
public interface MigrationLock {
    /** What it guards, for messages. */
    String name();

    /**
     * Takes it for the transaction that begins with this, or tells at once that another one holds it.
     *
     * @param settings of the transaction; they go with the question, in one round trip
     */
    boolean tryAcquire(Connection connection, SqlStatement settings) throws SQLException;

    /** Whether nobody holds it at this moment; asked outside of a transaction, in one round trip. */
    boolean isFree(Connection connection) throws SQLException;

    /** Fails with a message that contains {@link Database#refusal} unless the transaction holds it. */
    SqlStatement requireHeld(String work);

    /** Lets the session of the transaction that has it keep it beyond the transaction. */
    void keep(Connection connection) throws SQLException;

    /** Gives up what {@link #keep} kept, or tells that this session did not have it. */
    boolean letGo(Connection connection) throws SQLException;

    /** Who holds it, as a sentence; empty if nobody does by now. */
    Optional<String> holder(Connection connection) throws SQLException;

    /** Who keeps the session that holds it waiting, as a sentence; empty if nobody does. */
    Optional<String> blocker(Connection connection) throws SQLException;

    /** Takes it, or fails at once: what a script says first. */
    SqlStatement acquireOrFail();

    /** What {@link #keep(Connection)} does, in a script. */
    SqlStatement keep();

    /** Gives up what {@link #keep()} kept, or fails if this session did not have it. */
    SqlStatement letGoOrFail();
}
