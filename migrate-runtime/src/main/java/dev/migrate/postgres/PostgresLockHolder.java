package dev.migrate.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Who holds a lock, from {@code pg_locks} and {@code pg_stat_activity}. */
final class PostgresLockHolder {
    private static final String SESSION = """
            SELECT a.pid, a.usename, a.application_name, a.client_addr,
                extract(epoch FROM clock_timestamp() - a.xact_start)::bigint AS seconds,
                left(regexp_replace(a.query, '\\s+', ' ', 'g'), 200) AS query
            """;

    private PostgresLockHolder() {}

    /** One row for the session that holds the advisory lock of this key, an SQL expression. */
    static String query(String key) {
        return SESSION + "FROM pg_locks l\nJOIN pg_stat_activity a ON a.pid = l.pid\n" + holds(key);
    }

    /** Whether this session holds the advisory lock of this key, as a condition. */
    static String isThisSession(String key) {
        return "EXISTS (SELECT FROM pg_locks l\n" + holds(key) + "AND l.pid = pg_backend_pid())";
    }

    /** A row for each session that keeps the one waiting that holds the advisory lock of this key. */
    static String blockers(String key) {
        return SESSION + "FROM pg_locks l\nCROSS JOIN LATERAL unnest(pg_blocking_pids(l.pid)) b (pid)\n"
                + "JOIN pg_stat_activity a ON a.pid = b.pid\n" + holds(key);
    }

    /** The two halves of the key are apart, as {@code pg_locks} shows them for a key of 64 bits. */
    private static String holds(String key) {
        return """
                WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
                    AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
                    AND ((l.classid::bigint << 32) | l.objid::bigint) = %s
                """.formatted(key);
    }

    /** {@code process 4711 (...) for 3 s; its last statement: ...} */
    static String describe(ResultSet row) throws SQLException {
        String address = row.getString("client_addr");
        return "process " + row.getInt("pid") + " (user '" + row.getString("usename") + "', application '"
                + row.getString("application_name") + "'" + (address == null ? "" : ", address " + address) + ") for "
                + row.getLong("seconds") + " s; its last statement: " + row.getString("query") + ".";
    }
}
