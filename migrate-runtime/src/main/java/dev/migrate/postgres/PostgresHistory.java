package dev.migrate.postgres;

import dev.migrate.execution.History;
import dev.migrate.execution.HistoryEntry;
import dev.migrate.execution.HistoryRow;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ledger as a table. */
final class PostgresHistory implements History {
    private final QualifiedName table;
    private final PostgresHistoryReader reader;
    private final PostgresHistoryWriter writer;
    private final PostgresRequirement requirement;

    PostgresHistory(QualifiedName table) {
        this.table = table;
        this.reader = new PostgresHistoryReader(table);
        this.writer = new PostgresHistoryWriter(Identifiers.quote(table));
        this.requirement = new PostgresRequirement(Identifiers.quote(table));
    }

    @Override
    public String name() {
        return table.toString();
    }

    @Override
    public Optional<HistoryState> state(Connection connection) throws SQLException {
        return reader.state(connection);
    }

    @Override
    public List<HistoryRow> rows(Connection connection) throws SQLException {
        return reader.rows(connection);
    }

    @Override
    public List<SqlStatement> create() {
        return new PostgresHistoryTable(table).create();
    }

    @Override
    public SqlStatement upgradeLayout() {
        return new PostgresHistoryTable(table).upgrade();
    }

    @Override
    public SqlStatement require(HistoryState state) {
        return requirement.of(state);
    }

    /** What makes parts of a script depend on it. */
    PostgresScriptGuard guard() {
        return new PostgresScriptGuard(Identifiers.quote(table));
    }

    /** Fails unless the database stands here, in a query. */
    SqlStatement requireAhead(String work, HistoryState state) {
        return requirement.ahead(work, state);
    }

    @Override
    public List<SqlStatement> applied(HistoryEntry entry) {
        return writer.applied(entry);
    }

    @Override
    public List<SqlStatement> recorded(HistoryEntry entry, boolean head) {
        return writer.recorded(entry, head);
    }

    @Override
    public List<SqlStatement> progressed(RevisionInfo revision, StepProgress progress) {
        return writer.progressed(revision, progress);
    }

    @Override
    public List<SqlStatement> completed(HistoryEntry entry) {
        return writer.completed(entry);
    }

    @Override
    public List<SqlStatement> takenBack(RevisionInfo revision, Collection<String> newHeads) {
        return writer.takenBack(revision, newHeads);
    }

    @Override
    public SqlStatement repaired(String id, String checksum, String reason) {
        return writer.repaired(id, checksum, reason);
    }

    @Override
    public List<SqlStatement> stamped(List<HistoryEntry> added, Collection<String> removed, Heads heads) {
        return writer.stamped(added, removed, heads);
    }
}
