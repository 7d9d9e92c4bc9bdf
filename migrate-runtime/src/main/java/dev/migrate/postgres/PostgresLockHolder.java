package dev.migrate.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Who holds an advisory lock, from {@code pg_locks} and {@code pg_stat_activity}. */
final class PostgresLockHolder {
    private PostgresLockHolder() {}

    /** One row for the session that holds the lock of this key, an SQL expression. */
    static String query(String key) {
        // The two halves of the key, as pg_locks shows them for a key of 64 bits.
        return """
                SELECT a.pid, a.usename, a.application_name, a.client_addr,
                    extract(epoch FROM clock_timestamp() - a.xact_start)::bigint AS seconds,
                    left(regexp_replace(a.query, '\\s+', ' ', 'g'), 200) AS query
                FROM pg_locks l
                JOIN pg_stat_activity a ON a.pid = l.pid
                WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
                    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND ((l.classid::bigint << 32) | l.objid::bigint) = %s
                """.formatted(key);
    }

    static String describe(ResultSet row) throws SQLException {
        String address = row.getString("client_addr");
        return "It is held by process " + row.getInt("pid") + " (user '" + row.getString("usename") + "', application '"
                + row.getString("application_name") + "'" + (address == null ? "" : ", address " + address) + ") for "
                + row.getLong("seconds") + " s; its last statement: " + row.getString("query") + ".";
    }
}
