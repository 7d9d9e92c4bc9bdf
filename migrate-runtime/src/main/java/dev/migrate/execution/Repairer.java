package dev.migrate.execution;

import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import java.util.List;

/** Gives a ledger the checksums of the code where a revision was edited, without running anything. */
public final class Repairer {
    private final ChecksumCheck check;
    private final History history;

    /** Takes what the revisions do. */
    public Repairer(StepStatements statements) {
        this.check = new ChecksumCheck(statements);
        this.history = statements.database().history();
    }

    /**
     * Changes the ledger in one transaction.
     *
     * @param revisions the revisions whose checksums may be changed
     * @param reason what the ledger keeps beside what it was before
     * @return those that were changed, as they were before
     */
    public List<EditedRevision> repair(
            JdbcSession session, LockedTransaction transaction, List<RevisionInfo> revisions, String reason) {
        return session.ask("Repairing the history table '" + history.name() + "'", connection -> {
            transaction.begin("repair", HistoryState.at(Heads.base()));
            List<EditedRevision> edited = check.edited(revisions, history.rows(connection));
            if (!edited.isEmpty()) {
                transaction.execute(history.upgradeLayout());
            }
            for (EditedRevision revision : edited) {
                transaction.execute(history.repaired(revision.revision().id(), revision.checksum(), reason));
            }
            transaction.commit();
            return edited;
        });
    }
}
