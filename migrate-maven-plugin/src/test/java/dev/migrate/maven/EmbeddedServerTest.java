package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {
    @TempDir
    Path folder;

    @Test
    void keeps_its_data_from_one_start_to_the_next() throws Exception {
        try (EmbeddedServer server = EmbeddedServer.start(folder, binaries())) {
            execute(server, "CREATE TABLE kept (id int)");
        }
        try (EmbeddedServer server = EmbeddedServer.start(folder, binaries())) {
            assertThat(query(server, "SELECT count(*) FROM kept")).isEqualTo("0");
        }
        assertThat(folder.resolve("postgresql-" + binaries().majorVersion())).isDirectory();
    }

    @Test
    void refuses_a_folder_that_another_build_is_using() throws Exception {
        try (EmbeddedServer first = EmbeddedServer.start(folder, binaries())) {
            assertThatThrownBy(() -> EmbeddedServer.start(folder, binaries()))
                    .isInstanceOf(MigrateException.class)
                    .hasMessage(
                            "The embedded PostgreSQL in '%s' is in use by another build."
                                    + " Run this goal when that one has ended.",
                            folder);
            assertThat(query(first, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void starts_after_the_server_of_a_killed_build() throws Exception {
        KilledBuild.in(folder);
        Path pidFile = folder.resolve("postgresql-" + binaries().majorVersion() + "/postmaster.pid");
        assertThat(pidFile).exists();

        try (EmbeddedServer server = EmbeddedServer.start(folder, binaries())) {
            assertThat(query(server, "SELECT count(*) FROM kept")).isEqualTo("0");
        }
    }

    @Test
    void starts_when_another_program_has_the_number_of_a_dead_server() throws Exception {
        EmbeddedServer.start(folder, binaries()).close();
        Path pidFile = folder.resolve("postgresql-" + binaries().majorVersion() + "/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n");

        try (EmbeddedServer server = EmbeddedServer.start(folder, binaries())) {
            assertThat(query(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void says_where_the_log_is_when_postgresql_does_not_start() throws Exception {
        Path jar = Files.write(folder.resolve("empty.jar"), new byte[0]);

        assertThatThrownBy(() -> EmbeddedServer.start(folder, new EmbeddedBinaries("18.6.0", jar)))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        "The embedded PostgreSQL did not start: No PostgreSQL in '%s'. Its log is '%s';"
                                + " 'mvn clean' removes its data.",
                        jar, folder.resolve("postgresql.log"));
    }

    private static EmbeddedBinaries binaries() {
        return TestBinaries.fromClassPath();
    }

    private static void execute(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
