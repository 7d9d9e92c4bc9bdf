package dev.migrate;

import dev.migrate.test.GeneratedRevisions;
import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import liquibase.ui.LoggerUIService;
import org.flywaydb.core.Flyway;

/** The peers, each with the same revisions in its own form. */
final class Peers {
    private Peers() {}

    /** The driver alone, with a ledger as ours. */
    static void raw(DataSource dataSource, int count) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE ledger (id text PRIMARY KEY, parents text[] NOT NULL, name text NOT NULL,"
                    + " checksum text NOT NULL, applied_at timestamptz NOT NULL, applied_by text NOT NULL, duration_ms"
                    + " bigint, tool_version text NOT NULL, is_head boolean NOT NULL, progress jsonb);"
                    + "CREATE INDEX ix_ledger_head ON ledger (id) WHERE is_head");
            for (int number = 1; number <= count; number++) {
                String id = GeneratedRevisions.id(number);
                String parent = GeneratedRevisions.id(number - 1);
                statement.execute("BEGIN;" + table(number) + "; INSERT INTO ledger VALUES ('" + id + "', ARRAY['"
                        + parent + "'], 'Revision" + number + "', '" + "0".repeat(64)
                        + "', clock_timestamp(), session_user, 0, 'unknown', true); UPDATE ledger SET is_head = false"
                        + " WHERE id = '" + parent + "'; COMMIT");
            }
        }
    }

    static PeerBenchmark.Tool flyway(DataSource dataSource, Path directory, int count) throws IOException {
        Path scripts = scripts(directory.resolve("flyway"), count, "V%d__Revision.sql");
        return () -> Flyway.configure()
                .dataSource(dataSource)
                .locations("filesystem:" + scripts)
                .load()
                .migrate();
    }

    static PeerBenchmark.Tool ebean(DataSource dataSource, Path directory, int count) throws IOException {
        Path scripts = scripts(directory.resolve("ebean"), count, "V%d__Revision.sql");
        return () -> {
            MigrationConfig config = new MigrationConfig();
            config.setMigrationPath("filesystem:" + scripts);
            config.setPlatform("postgres");
            new MigrationRunner(config).run(dataSource);
        };
    }

    static PeerBenchmark.Tool liquibase(DataSource dataSource, Path directory, int count) throws IOException {
        StringBuilder log = new StringBuilder("--liquibase formatted sql\n");
        for (int number = 1; number <= count; number++) {
            log.append("--changeset benchmark:")
                    .append(number)
                    .append('\n')
                    .append(table(number))
                    .append(";\n");
        }
        Path folder = Files.createDirectories(directory.resolve("liquibase"));
        Files.writeString(folder.resolve("changelog.sql"), log);
        // What it writes to the standard output else would be part of the time.
        return () -> Scope.child(
                Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> liquibase(dataSource, folder));
    }

    private static void liquibase(DataSource dataSource, Path folder) throws Exception {
        try (Connection connection = dataSource.getConnection();
                Liquibase liquibase = new Liquibase(
                        "changelog.sql", new DirectoryResourceAccessor(folder), new JdbcConnection(connection))) {
            liquibase.update(new Contexts());
        }
    }

    private static Path scripts(Path folder, int count, String name) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; number <= count; number++) {
            Files.writeString(folder.resolve(String.format(name, number)), table(number) + ";\n");
        }
        return folder;
    }

    private static String table(int number) {
        return "CREATE TABLE t" + number + " (id bigint NOT NULL, CONSTRAINT pk_t" + number + " PRIMARY KEY (id))";
    }
}
