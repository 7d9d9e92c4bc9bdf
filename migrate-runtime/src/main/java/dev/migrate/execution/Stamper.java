package dev.migrate.execution;

import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Stamp;
import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the ledger say that a database stands at a place, without running anything. */
public final class Stamper {
    private final StepStatements statements;
    private final Database database;

    /** Takes what computes the checksums, and the database. */
    public Stamper(StepStatements statements) {
        this.statements = statements;
        this.database = statements.database();
    }

    /** Changes the ledger in one transaction; rows that stay are not touched. */
    public void stamp(JdbcSession session, LockedTransaction transaction, Stamp stamp) {
        session.ask("Stamping in the history table '" + database.history().name() + "'", connection -> {
            transaction.begin("stamp", HistoryState.at(Heads.base()));
            transaction.execute(database.history().upgradeLayout());
            for (SqlStatement statement : changes(stamp, database.history().rows(connection))) {
                transaction.execute(statement);
            }
            transaction.commit();
            return stamp;
        });
    }

    private List<SqlStatement> changes(Stamp stamp, List<HistoryRow> rows) {
        Set<String> recorded = rows.stream().map(HistoryRow::id).collect(Collectors.toSet());
        Set<String> wanted = stamp.revisions().stream().map(RevisionInfo::id).collect(Collectors.toSet());
        List<HistoryEntry> added = stamp.revisions().stream()
                .filter(revision -> !recorded.contains(revision.id()))
                .map(statements::entry)
                .toList();
        List<String> removed = rows.stream()
                .map(HistoryRow::id)
                .filter(id -> !wanted.contains(id))
                .toList();
        return database.history().stamped(added, removed, stamp.heads());
    }
}
