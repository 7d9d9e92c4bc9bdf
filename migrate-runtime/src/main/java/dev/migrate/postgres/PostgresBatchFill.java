package dev.migrate.postgres;

import dev.migrate.error.NoPrimaryKeyException;
import dev.migrate.execution.BatchFill;
import dev.migrate.execution.FillBatch;
import dev.migrate.execution.FillProgress;
import dev.migrate.operation.Fill;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Fills columns in the order of the primary key. */
final class PostgresBatchFill implements BatchFill {
    /** An estimate where there is one: counting a large table takes as long as filling it. */
    @Override
    public FillProgress begin(Connection connection, Fill fill) throws SQLException {
        String table = Identifiers.quote(fill.table());
        long estimate = number(
                connection,
                "SELECT coalesce((SELECT reltuples::bigint FROM pg_class WHERE oid = to_regclass("
                        + Literals.quote(table) + ")), 0)");
        long total = estimate > 0 ? estimate : number(connection, "SELECT count(*) FROM " + table);
        return new FillProgress(List.of(), 0, 0, total, 0);
    }

    @Override
    public FillBatch next(Connection connection, Fill fill, FillProgress before) throws SQLException {
        FillKey key = key(connection, fill);
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            try (ResultSet row = statement.executeQuery(key.query(fill, before))) {
                row.next();
                return batch(row, fill, before);
            }
        }
    }

    private static FillBatch batch(ResultSet row, Fill fill, FillProgress before) throws SQLException {
        long seen = row.getLong("seen");
        Array position = row.getArray("position");
        FillProgress after = new FillProgress(
                position == null ? before.position() : List.of((String[]) position.getArray()),
                before.seen() + seen,
                before.filled() + row.getLong("filled"),
                before.total(),
                0);
        return new FillBatch(after, seen < fill.batchSize());
    }

    private static FillKey key(Connection connection, Fill fill) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("""
                        SELECT a.attname, format_type(a.atttypid, a.atttypmod) AS type
                        FROM pg_index i
                        CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY k (attnum, place)
                        JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
                        WHERE i.indisprimary AND i.indrelid = %s::regclass
                        ORDER BY k.place
                        """.formatted(Literals.quote(Identifiers.quote(fill.table()))))) {
            while (rows.next()) {
                columns.add(Identifiers.quote(rows.getString("attname")));
                types.add(rows.getString("type"));
            }
        }
        if (columns.isEmpty()) {
            throw new NoPrimaryKeyException(fill.table().toString(), fill.column());
        }
        return new FillKey(columns, types);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
