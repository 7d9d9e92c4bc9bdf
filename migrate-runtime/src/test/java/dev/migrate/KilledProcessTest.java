package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.cli.Main;
import dev.migrate.test.ChildProcess;
import dev.migrate.test.Crowd;
import dev.migrate.test.Journey;
import dev.migrate.test.PostgresServer;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Law 8: killed at any moment, the database stands at a recorded boundary, and running again finishes the work. */
class KilledProcessTest {
    private static final int REVISIONS = 50;
    private static final int KILLS = Integer.getInteger("kill.moments", 8);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @Test
    void killedProcessLeavesABoundaryFromWhichTheNextOneGoesOn() throws Exception {
        ClassLoader revisions = Journey.in(directory, REVISIONS);
        Migrator migrator = Migrator.configure(database.dataSource()).classLoader(revisions);
        ChildProcess.Running undisturbed = start();
        awaitBeginning(undisturbed);
        long begin = System.nanoTime();
        assertThat(undisturbed.await().exit()).isZero();
        long duration = System.nanoTime() - begin;
        List<String> expected = Journey.fingerprint(database);
        int within = 0;
        int unfinished = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            database.clear();
            killAt(Duration.ofNanos(duration * kill / KILLS));
            awaitQuiet();
            assertThat(Journey.journal(database)).isEqualTo(Journey.recorded(database));
            assertThat(Journey.misfilled(database)).isEmpty();
            within += Journey.recorded(database).size() < Journey.recordedWhenDone(REVISIONS) ? 1 : 0;
            unfinished += Journey.isUnfinished(database) ? 1 : 0;
            assertThat(Crowd.race(2, migrator::upgrade))
                    .allMatch(result -> result.state().isAtHead());
            assertThat(Journey.fingerprint(database)).isEqualTo(expected);
        }
        assertThat(within).isPositive();
        System.out.printf(
                "%d kills of a run of %d revisions that takes %d ms: %d before its end, of them %d between the phases of a"
                        + " revision and %d between revisions; two runs at once finished each.%n",
                KILLS, REVISIONS, duration / 1_000_000, within, unfinished, within - unfinished);
    }

    private void killAt(Duration moment) throws Exception {
        ChildProcess.Running running = start();
        awaitBeginning(running);
        Thread.sleep(moment.toMillis());
        running.process().destroyForcibly().waitFor();
    }

    private ChildProcess.Running start() throws IOException {
        return ChildProcess.of(directory, Main.class, "upgrade", "--url=" + database.url())
                .with("MIGRATE_PASSWORD", PostgresServer.password())
                .arguments("--user=" + PostgresServer.user())
                .start("killed");
    }

    private static void awaitBeginning(ChildProcess.Running running) throws IOException, InterruptedException {
        while (!Files.readString(running.err()).startsWith("Upgrading")
                && running.process().isAlive()) {
            Thread.sleep(2);
        }
    }

    /** The server ends the statement that a killed client has sent, whether it listens or not. */
    private static void awaitQuiet() throws InterruptedException {
        String sql = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
        for (int tries = 0; !database.query(sql).isEmpty(); tries++) {
            assertThat(tries).as("the sessions of a killed process end").isLessThan(500);
            Thread.sleep(10);
        }
    }
}
