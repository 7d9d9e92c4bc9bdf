package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.test.Crowd;
import dev.migrate.test.PgBouncer;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorPoolerTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @Test
    void manyMigrateThroughAPoolOfTwoConnections() throws Exception {
        assumeTrue(PgBouncer.isInstalled(), "pgbouncer is not installed: a transaction pooler was not tried");
        ClassLoader classLoader = RevisionClasses.in(directory.resolve("classes"), ShopRevisions.ALL);
        try (PgBouncer pooler = PgBouncer.start(database, directory)) {
            Migrator migrator = Migrator.configure(pooler.dataSource()).classLoader(classLoader);
            for (int round = 0; round < 3; round++) {
                List<MigrationResult> results = Crowd.race(6, migrator::upgrade);
                assertThat(results)
                        .allSatisfy(
                                result -> assertThat(result.state().isAtHead()).isTrue());
                assertThat(results.stream()
                                .mapToInt(result -> result.steps().size())
                                .sum())
                        .isEqualTo(4);
                assertThat(migrator.downgrade("base").steps()).hasSize(4);
            }
        }
        assertThat(database.query("SELECT current_setting('lock_timeout')")).containsExactly(List.of("0"));
    }
}
