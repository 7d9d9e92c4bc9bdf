package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.InterruptedRun.Moment;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.test.OwnServer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The server is restarted in the middle of a run: a clear error, nothing half done, and the next run finishes. */
class RestartedServerTest {
    @TempDir
    private static Path data;

    private static OwnServer server;

    @TempDir
    private Path directory;

    @BeforeAll
    static void start() throws Exception {
        server = OwnServer.in(data.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @BeforeEach
    void clear() throws SQLException {
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSACTION, false, Nothing of it was applied; the database is at '001'.",
        "TRANSACTION, true, Nothing of it was applied; the database is at '001'.",
        "MESSAGE, true, Whether the database committed it can't be known.",
        "CONCURRENT_INDEX, false, 'The database is at ''001'', with 1 phase of ''002'' applied; the next run goes on there.'",
        "CONCURRENT_INDEX, true, 'The database is at ''001'', with 1 phase of ''002'' applied; the next run goes on there.'",
        "FILL, false, 'The database is at ''001'', with 1 phase of ''002'' applied; the next run goes on there.'",
        "FILL, true, 'The database is at ''001'', with 1 phase of ''002'' applied; the next run goes on there.'",
    })
    void theNextRunFinishes(Moment moment, boolean crash, String aftermath) throws Exception {
        InterruptedRun run = InterruptedRun.at(moment, server.dataSource(), directory);
        Throwable failure = run.failure(moment, () -> restart(crash));
        assertThat(failure)
                .isInstanceOf(RevisionFailedException.class)
                .hasMessageMatching("(?s)Revision '00[23]' failed .* says: .*\\(SQLSTATE (57P01|57P02|08006)\\)\\.\n.*")
                .hasMessageContaining("\n" + aftermath + "\n")
                .hasMessageMatching("(?s).*[Rr]un it again.*");
        run.assertNextRunFinishes();
    }

    private static void restart(boolean crash) throws Exception {
        if (crash) {
            server.crash();
        } else {
            server.restart();
        }
    }
}
