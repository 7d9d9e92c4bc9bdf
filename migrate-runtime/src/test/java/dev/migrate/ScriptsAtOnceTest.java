package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.error.LockWaitException;
import dev.migrate.test.Psql;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two who run the same script, or one who runs it while another runs the revisions: the session has the lock. */
class ScriptsAtOnceTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @TempDir
    private Path other;

    @TempDir
    private Path classes;

    @BeforeEach
    void setUp() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; scripts are run by it");
        database.clear();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void nobodyElseRunsWhileAScriptIsOutsideOfATransaction(boolean idempotent) throws Exception {
        Migrator migrator = migrator(PhasedRevisions.Indexed.class);
        migrator.upgrade("001");
        String script = script(migrator, idempotent);
        CompletableFuture<String> first;
        try (Connection writer = database.connection();
                Statement statement = writer.createStatement()) {
            writer.setAutoCommit(false);
            statement.execute("LOCK TABLE people IN ROW EXCLUSIVE MODE");
            first = CompletableFuture.supplyAsync(() -> Psql.run(database, directory, script));
            awaitIndex();
            assertThat(Psql.run(database, other, script))
                    .contains(
                            "ERROR:  Another migration of this database is running. Run the script when it has ended.");
            assertThatExceptionOfType(LockWaitException.class)
                    .isThrownBy(() -> migrator.lockWait(Duration.ofMillis(100)).upgrade())
                    .withMessageContaining("its last statement: CREATE INDEX CONCURRENTLY");
            writer.commit();
        }
        assertThat(first.get(60, TimeUnit.SECONDS)).isEmpty();
        assertThat(migrator.current().isAtHead()).isTrue();
        assertThat(database.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_people_name'::regclass"))
                .containsExactly(List.of("t"));
    }

    private static void awaitIndex() throws InterruptedException {
        String sql = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
                + " AND query LIKE 'CREATE INDEX CONCURRENTLY%'";
        for (int tries = 0; database.query(sql).isEmpty(); tries++) {
            assertThat(tries).as("the script comes to where it waits").isLessThan(1500);
            Thread.sleep(20);
        }
    }

    @Test
    void aLockThatWasLostIsAnError() {
        Migrator migrator = migrator(LostLockTest.Unlocks.class);
        migrator.upgrade("001");
        assertThat(Psql.run(database, directory, script(migrator, false)))
                .contains("ERROR:  The migration lock was lost: the connection has changed its server process."
                        + " Run the script without a pooler.");
        assertThat(migrator.current().isAtHead()).isFalse();
    }

    private static String script(Migrator migrator, boolean idempotent) {
        StringBuilder text = new StringBuilder();
        if (idempotent) {
            migrator.idempotentScript("base", "head", text);
        } else {
            migrator.script("001", "head", text);
        }
        return text.toString();
    }

    private Migrator migrator(Class<?> second) {
        return Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(classes, PhasedRevisions.People.class, second));
    }
}
