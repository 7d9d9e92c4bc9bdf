package dev.migrate.execution;

import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The ledger in the database: a row for each applied revision, of which some are the heads.
 *
 * <p>Reading goes to the connection. Writing is statements, so that a script keeps the same ledger as a run.
 */
public interface History {
    /** The name of its table, for messages. */
    String name();

    /**
     * Where the database stands, in one round trip that does not grow with the history; empty if there is no ledger yet.
     * Inside a transaction a missing ledger ends the transaction.
     */
    Optional<HistoryState> state(Connection connection) throws SQLException;

    /** The heads alone of {@link #state}. */
    default Optional<Heads> heads(Connection connection) throws SQLException {
        return state(connection).map(HistoryState::heads);
    }

    /**
     * All rows in the order in which they were applied, without a revision that is applied in part; none if there is no
     * ledger yet.
     */
    List<HistoryRow> rows(Connection connection) throws SQLException;

    /** Creates the ledger unless it is there; only under the lock is that safe from others who do the same. */
    List<SqlStatement> create();

    /** Gives a ledger that an earlier version created what this one has in addition. */
    SqlStatement upgradeLayout();

    /** Fails unless the database stands here: what a script says before it changes anything. */
    SqlStatement require(HistoryState state);

    /** Adds a revision that was applied in this transaction, as a head in place of its parents. */
    List<SqlStatement> applied(HistoryEntry entry);

    /**
     * Adds a revision that stands for others which were applied, unless it is there already; it is the head in place of one of
     * them, or it lies below the head.
     */
    List<SqlStatement> recorded(HistoryEntry entry, boolean head);

    /** Takes down how far a revision has come; the layout must be upgraded. */
    List<SqlStatement> progressed(RevisionInfo revision, StepProgress progress);

    /** Does what {@link #applied} does for a revision of which {@link #progressed} has been told. */
    List<SqlStatement> completed(HistoryEntry entry);

    /**
     * Removes a revision that was taken back in this transaction, and those that it stands for; these of its parents are heads
     * again.
     */
    List<SqlStatement> takenBack(RevisionInfo revision, Collection<String> newHeads);

    /** Gives a revision another checksum and keeps what it was, who changed it and why; the layout must be upgraded. */
    SqlStatement repaired(String id, String checksum, String reason);

    /**
     * Adds revisions that were not run, removes others, makes these the heads, and forgets how far a revision had come; the
     * layout must be upgraded.
     */
    List<SqlStatement> stamped(List<HistoryEntry> added, Collection<String> removed, Heads heads);
}
