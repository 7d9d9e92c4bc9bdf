package dev.migrate.postgres;

import dev.migrate.execution.HistoryRow;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.StepProgress;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the ledger's table. */
final class PostgresHistoryReader {
    /** Of a row {@code h}, as JSON or null, whether there is such a column or not; a fifth dearer than the column. */
    private static final String PROGRESS_IF_ANY = "nullif(to_jsonb(h) -> 'progress', 'null')";

    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_COLUMN = "42703";

    private static final String NO_SCHEMA = "3F000";

    /** A {@code DO} block would say it as well, and load a language into each of many sessions that begin together. */
    private static final String MISSING_SCHEMA = "SELECT 'no schema of the search_path (' ||"
            + " current_setting('search_path') || ') is there and may be used by user ' || quote_ident(current_user)"
            + " WHERE current_schema() IS NULL";

    private final String table;
    private final boolean onSearchPath;

    /** A ledger of an earlier version does not have the column; who has seen that no longer asks for it. */
    private String progress = "h.progress";

    /** Who waits for others to make the ledger does not ask each time. */
    private boolean schemaSeen;

    /** Takes the name of the table. */
    PostgresHistoryReader(QualifiedName table) {
        this.table = Identifiers.quote(table);
        this.onSearchPath = table.schema() == null;
    }

    /** Asks for the rows at once: whether there is a table, and which columns it has, is known from the answer. */
    Optional<HistoryState> state(Connection connection) throws SQLException {
        try {
            return Optional.of(ask(connection));
        } catch (SQLException e) {
            if (UNDEFINED_COLUMN.equals(e.getSQLState()) && connection.getAutoCommit()) {
                progress = PROGRESS_IF_ANY;
                return Optional.of(ask(connection));
            }
            Optional<HistoryState> none = ifMissing(e, Optional.empty());
            requireSchema(connection);
            return none;
        }
    }

    private HistoryState ask(Connection connection) throws SQLException {
        List<String> ids = new ArrayList<>();
        Optional<StepProgress> unfinished = Optional.empty();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT h.id, " + progress + " AS progress FROM " + table + " h WHERE h.is_head")) {
            while (rows.next()) {
                String id = rows.getString("id");
                String done = rows.getString("progress");
                if (done != null) {
                    unfinished = Optional.of(PostgresProgress.read(id, done));
                }
                if (done == null || unfinished.get().direction() == Direction.DOWNGRADE) {
                    ids.add(id);
                }
            }
        }
        return new HistoryState(Heads.of(ids), unfinished);
    }

    /** A ledger of an earlier version has no repairs, hence not the column by its name. */
    List<HistoryRow> rows(Connection connection) throws SQLException {
        List<HistoryRow> result = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id, array_to_string(parents, ',') AS parents, name, checksum, applied_at, applied_by,"
                                + " duration_ms, tool_version, is_head, to_jsonb(h) ->> 'repairs' AS repairs FROM "
                                + table
                                + " h WHERE NOT is_head OR coalesce("
                                + PROGRESS_IF_ANY + " ->> 'direction', '') <> 'UPGRADE' ORDER BY applied_at, id")) {
            while (rows.next()) {
                result.add(row(rows));
            }
            return result;
        } catch (SQLException e) {
            return ifMissing(e, List.of());
        }
    }

    private static HistoryRow row(ResultSet row) throws SQLException {
        String parents = row.getString("parents");
        long millis = row.getLong("duration_ms");
        Duration duration = row.wasNull() ? null : Duration.ofMillis(millis);
        return new HistoryRow(
                row.getString("id"),
                parents.isEmpty() ? List.of() : List.of(parents.split(",")),
                row.getString("name"),
                row.getString("checksum"),
                row.getObject("applied_at", OffsetDateTime.class).toInstant(),
                row.getString("applied_by"),
                duration,
                row.getString("tool_version"),
                row.getBoolean("is_head"),
                PostgresRepairs.read(row.getString("repairs")));
    }

    /** In a schema that the user may not use no table is found either; in a transaction that has failed nothing can be asked. */
    private void requireSchema(Connection connection) throws SQLException {
        if (onSearchPath && !schemaSeen && connection.getAutoCommit()) {
            try (Statement statement = connection.createStatement();
                    ResultSet missing = statement.executeQuery(MISSING_SCHEMA)) {
                if (missing.next()) {
                    throw new SQLException("ERROR: " + missing.getString(1), NO_SCHEMA);
                }
                schemaSeen = true;
            }
        }
    }

    private static <T> T ifMissing(SQLException failure, T answer) throws SQLException {
        if (UNDEFINED_TABLE.equals(failure.getSQLState())) {
            return answer;
        }
        throw failure;
    }
}
