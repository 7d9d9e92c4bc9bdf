package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.cli.Main;
import dev.migrate.test.ChildProcess;
import dev.migrate.test.Journey;
import dev.migrate.test.PgBouncer;
import dev.migrate.test.PostgresServer;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Law 8: many processes at once, concurrent indexes and fills among what they do. */
class ManyProcessesTest {
    private static final int PROCESSES = Integer.getInteger("crowd.processes", 6);
    private static final int REVISIONS = 20;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    private Migrator migrator = Migrator.offline();
    private List<String> expected = List.of();

    @BeforeEach
    void runUndisturbed() {
        migrator = Migrator.configure(database.dataSource()).classLoader(Journey.in(directory, REVISIONS));
        database.clear();
        migrator.upgrade();
        expected = Journey.fingerprint(database);
        database.clear();
    }

    @Test
    void anEmptyDatabaseIsMigratedOnce() throws Exception {
        assertThatAllEndWell("An empty database", database.url());
    }

    @Test
    void aDatabaseThatIsHalfWayIsMigratedOnce() throws Exception {
        migrator.upgrade("+" + REVISIONS / 2);
        assertThatAllEndWell("A database that is half way", database.url());
    }

    @Test
    void behindAPoolerInTransactionModeADatabaseIsMigratedOnce() throws Exception {
        assumeTrue(PgBouncer.isInstalled(), "pgbouncer is not installed: a transaction pooler was not tried");
        try (PgBouncer pooler = PgBouncer.start(database, directory)) {
            assertThatAllEndWell(
                    "An empty database behind a pooler",
                    database.url()
                            .replaceFirst(
                                    "//[^/]*/",
                                    "//127.0.0.1:" + pooler.dataSource().getPortNumbers()[0] + "/"));
        }
    }

    private void assertThatAllEndWell(String what, String url) throws Exception {
        List<ChildProcess.Running> crowd = new ArrayList<>();
        long start = System.nanoTime();
        int applied = 0;
        for (int i = 0; i < PROCESSES; i++) {
            crowd.add(ChildProcess.of(directory, Main.class, "upgrade", "--url=" + url)
                    .arguments("--user=" + PostgresServer.user())
                    .with("MIGRATE_PASSWORD", PostgresServer.password())
                    .start("crowd" + i));
        }
        for (ChildProcess.Running running : crowd) {
            ChildProcess.Ended ended = running.await();
            assertThat(ended.exit()).as(ended.err()).isZero();
            applied += ended.err().contains("Applied ") ? 1 : 0;
        }
        System.out.printf(
                "%s: %d processes at once ended well in %d ms, %d of them had revisions to apply.%n",
                what, PROCESSES, (System.nanoTime() - start) / 1_000_000, applied);
        assertThat(Journey.fingerprint(database)).isEqualTo(expected);
    }
}
