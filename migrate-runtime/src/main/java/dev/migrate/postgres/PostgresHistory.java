package dev.migrate.postgres;

import dev.migrate.execution.History;
import dev.migrate.execution.HistoryEntry;
import dev.migrate.execution.HistoryRow;
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

    PostgresHistory(QualifiedName table) {
        this.table = table;
        this.reader = new PostgresHistoryReader(Identifiers.quote(table));
        this.writer = new PostgresHistoryWriter(Identifiers.quote(table));
    }

    @Override
    public String name() {
        return table.toString();
    }

    @Override
    public Optional<Heads> heads(Connection connection) throws SQLException {
        return reader.heads(connection);
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
    public SqlStatement require(Heads heads) {
        return writer.require(heads);
    }

    @Override
    public List<SqlStatement> applied(HistoryEntry entry) {
        return writer.applied(entry);
    }

    @Override
    public List<SqlStatement> takenBack(RevisionInfo revision, Collection<String> newHeads) {
        return writer.takenBack(revision, newHeads);
    }

    @Override
    public List<SqlStatement> stamped(List<HistoryEntry> added, Collection<String> removed, Heads heads) {
        return writer.stamped(added, removed, heads);
    }
}
