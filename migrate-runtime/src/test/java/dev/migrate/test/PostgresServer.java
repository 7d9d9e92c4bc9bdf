package dev.migrate.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one PostgreSQL server of a test run.
 *
 * <p>It starts when it is first asked for and stops with the JVM. The system properties {@code test.pg.url}, {@code
 * test.pg.user} and {@code test.pg.password} name a server that is there already, as a superuser of it; {@code
 * -Dpostgresql-binaries.version} of the build chooses another version of the one that is started.
 */
public final class PostgresServer {
    private PostgresServer() {}

    /** The URL of a database of this server, without user and password. */
    public static String url(String database) {
        PGSimpleDataSource server = administration();
        return "jdbc:postgresql://" + server.getServerNames()[0] + ":" + server.getPortNumbers()[0] + "/" + database;
    }

    /** The superuser. */
    public static String user() {
        return System.getProperty("test.pg.user", "postgres");
    }

    /** The password of the superuser, empty for the server that is started here: it trusts everybody. */
    public static String password() {
        return System.getProperty("test.pg.password", "");
    }

    /** A superuser's connections to a database of this server; each call of {@code getConnection} opens one. */
    public static PGSimpleDataSource dataSource(String database) {
        PGSimpleDataSource dataSource = administration();
        dataSource.setDatabaseName(database);
        return dataSource;
    }

    /** Connections to the database that is there from the beginning, in which others are created. */
    static PGSimpleDataSource administration() {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        String url = System.getProperty("test.pg.url");
        dataSource.setUrl(url != null ? url : Embedded.SERVER.getJdbcUrl("postgres", "postgres"));
        dataSource.setUser(user());
        dataSource.setPassword(password());
        return dataSource;
    }

    /** Holds the server, so that it starts with the first use. */
    private static final class Embedded {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "PostgreSQL did not start. Name a running server with -Dtest.pg.url=jdbc:postgresql://…", e);
            }
        }
    }
}
