package dev.migrate;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.DatabaseException;
import dev.migrate.error.DatabaseMovedException;
import dev.migrate.error.HistoryMismatchException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Step;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class MigratorHistoryTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void databaseThatWasMovedMeanwhileStopsTheRun() {
        Migrator migrator =
                migrator(FailingRevisions.First.class, FailingRevisions.Nothing.class, FailingRevisions.Third.class);
        MigrationListener meddler = new MigrationListener() {
            @Override
            public void stepFinished(Step step, int number, int total, Duration duration) {
                database.execute("DELETE FROM migrate_history");
            }
        };
        assertThatExceptionOfType(DatabaseMovedException.class)
                .isThrownBy(() -> migrator.listener(meddler).upgrade())
                .withMessage("The database was at '001' and is at base now: something else moved it meanwhile. What was"
                        + " applied before is complete; run the command again.");
    }

    @Test
    void ledgerThatVanishesStopsTheRun() {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Nothing.class);
        MigrationListener meddler = new MigrationListener() {
            @Override
            public void stepFinished(Step step, int number, int total, Duration duration) {
                database.execute("DROP TABLE migrate_history");
            }
        };
        assertThatExceptionOfType(DatabaseMovedException.class)
                .isThrownBy(() -> migrator.listener(meddler).upgrade())
                .withMessageStartingWith("The database was at '001' and is at base, without a history now");
    }

    @Test
    void revisionInsertedBelowTheHeadIsNoticed() {
        migrator(FailingRevisions.First.class, FailingRevisions.Nothing.class).upgrade();
        database.execute("DELETE FROM migrate_history WHERE id = '001'");
        assertThatExceptionOfType(HistoryMismatchException.class)
                .isThrownBy(() -> migrator(
                                FailingRevisions.First.class,
                                FailingRevisions.Nothing.class,
                                FailingRevisions.Third.class)
                        .upgrade())
                .withMessage(
                        "The database is at '002', but '001' before it never ran there: the history was changed after it"
                                + " was applied. Give what was missed a place after the head, or 'stamp' the database if it holds"
                                + " what they do.");
    }

    @Test
    void revisionMovedAboveTheHeadIsNoticed() {
        migrator(FailingRevisions.First.class, FailingRevisions.Nothing.class).upgrade();
        database.execute("UPDATE migrate_history SET is_head = (id = '001')");
        assertThatExceptionOfType(HistoryMismatchException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.Nothing.class)
                        .upgrade())
                .withMessage(
                        "The database is at '001', but '002' after it ran there before: the history was changed after it"
                                + " was applied. Give them back their parents, or 'stamp' the database where it really stands.");
    }

    @Test
    void missingPrivilegeIsNoMissingTable() {
        migrator(FailingRevisions.First.class).upgrade();
        database.execute(
                "DROP ROLE IF EXISTS reader",
                "CREATE ROLE reader LOGIN PASSWORD 'reader'",
                "GRANT ALL ON SCHEMA public TO reader");
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setUser("reader");
        dataSource.setPassword("reader");
        try {
            Migrator reader = Migrator.configure(dataSource)
                    .classLoader(RevisionClasses.in(directory, FailingRevisions.First.class));
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(reader::upgrade)
                    .withMessage(
                            "Reading the history table 'migrate_history' failed. PostgreSQL says: ERROR: permission"
                                    + " denied for table migrate_history (SQLSTATE 42501). Grant the user what it lacks, or connect"
                                    + " as another.");
        } finally {
            database.execute("DROP OWNED BY reader", "DROP ROLE reader");
        }
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, revisions));
    }
}
