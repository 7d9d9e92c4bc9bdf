package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.migrate.error.NoPrimaryKeyException;
import dev.migrate.error.PhasesInTransactionException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.error.UnfinishedStepException;
import dev.migrate.execution.FillProgress;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Step;
import dev.migrate.settings.RunSettings;
import dev.migrate.test.Psql;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.SingleConnection;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorPhasesTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final String LEDGER = "SELECT id, parents, name, checksum, duration_ms >= 0, is_head, progress"
            + " FROM migrate_history ORDER BY id";

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void phasesAreDoneOneAfterAnotherBothWays() {
        Migrator migrator = migrator(PhasedRevisions.Indexed.class);
        List<String> told = new ArrayList<>();
        migrator.listener(phases(told)).upgrade();
        assertThat(told).containsExactly("001 done", "002 1/3", "002 2/3", "002 done");
        assertThat(valid("ix_people_name")).containsExactly(List.of("t"));
        assertThat(database.query("SELECT id, is_head, progress FROM migrate_history ORDER BY id"))
                .containsExactly(row("001", "f", null), row("002", "t", null));

        told.clear();
        migrator.listener(phases(told)).downgrade("-1");
        assertThat(told).containsExactly("002 1/3", "002 2/3", "002 done");
        assertThat(valid("ix_people_name")).isEmpty();
        assertThat(database.query("SELECT id, is_head, progress FROM migrate_history"))
                .containsExactly(row("001", "t", null));
    }

    @Test
    void concurrentIndexInAnotherSchemaIsFound() {
        database.execute("CREATE SCHEMA \"Shop's\"");
        Migrator migrator = migrator(PhasedRevisions.Indexed.class).schema("Shop's");
        migrator.upgrade();
        assertThat(database.query("SELECT schemaname FROM pg_indexes WHERE indexname = 'ix_people_name'"))
                .containsExactly(List.of("Shop's"));
        migrator.downgrade("001");
        assertThat(valid("ix_people_name")).isEmpty();
    }

    @Test
    void failedPhaseIsGoneOnWithAndItsInvalidIndexReplaced() {
        migrator(PhasedRevisions.UniqueIndex.class).upgrade("001");
        database.execute("UPDATE people SET last_name = 'same' WHERE id IN (1, 2)");
        Migrator migrator = migrator(PhasedRevisions.UniqueIndex.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining(
                        "Revision '002' (Indexed) failed at its 2nd statement: CREATE UNIQUE INDEX CONCURRENTLY")
                .withMessageContaining(
                        "The database is at '001', with 1 phase of '002' applied; the next run goes on there.");
        assertThat(valid("ix_people_name")).containsExactly(List.of("f"));
        assertThat(migrator.current().heads().ids()).containsExactly("001");

        database.execute("UPDATE people SET last_name = 'other' WHERE id = 1");
        assertThat(migrator.upgrade().steps()).hasSize(1);
        assertThat(valid("ix_people_name")).containsExactly(List.of("t"));
        assertThat(migrator.current().isAtHead()).isTrue();
    }

    @Test
    void nothingElseIsDoneWhileARevisionIsUnfinished() {
        Migrator migrator = failedHalfWay();
        assertThatExceptionOfType(UnfinishedStepException.class)
                .isThrownBy(() -> migrator.downgrade("-1"))
                .withMessage(
                        "Revision '002' was left unfinished: the database is at '001', with 1 phase of '002' applied."
                                + " Run 'upgrade' so that it is finished first, or mend the database by hand and 'stamp' it.");
        assertThatExceptionOfType(UnfinishedStepException.class).isThrownBy(() -> migrator.upgrade("001"));
        assertThatExceptionOfType(UnfinishedStepException.class)
                .isThrownBy(() -> migrator(PhasedRevisions.Edited.class).upgrade())
                .withMessageStartingWith("Revision '002' was changed in what is done already: its first phase in the"
                        + " database came from other operations.");
        migrator.stamp("001");
        migrator.downgrade("-1");
        assertThat(database.query("SELECT count(*) FROM migrate_history")).containsExactly(List.of("0"));
    }

    @Test
    void unfinishedDowngradeIsGoneOnWith() {
        Migrator migrator = migrator(PhasedRevisions.Indexed.class);
        migrator.upgrade();
        database.execute("CREATE VIEW v AS SELECT * FROM pets");
        assertThatExceptionOfType(RevisionFailedException.class).isThrownBy(() -> migrator.downgrade("-1"));
        assertThatExceptionOfType(UnfinishedStepException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining("the database is at '002', with 2 phases of '002' taken back. Run 'downgrade'");
        database.execute("DROP VIEW v");
        migrator.downgrade("-1");
        assertThat(migrator.upgrade().steps()).hasSize(1);
    }

    @Test
    void whatAKilledProcessHadDoneOutsideIsNotDoneTwice() {
        Migrator migrator = migrator(PhasedRevisions.Indexed.class);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> migrator.listener(stopAfterPhase()).upgrade());
        // As if the process had been killed between the index and the word of it in the ledger.
        database.execute(
                "UPDATE migrate_history SET progress = jsonb_set(progress, '{started}', 'true') WHERE id = '002'",
                "CREATE INDEX ix_people_name ON people (last_name)");
        assertThat(migrator.upgrade().state().isAtHead()).isTrue();
    }

    @Test
    void foreignIndexOfTheNameIsNotTakenForOurs() {
        Migrator migrator = migrator(PhasedRevisions.Indexed.class);
        migrator.upgrade("001");
        database.execute("CREATE INDEX ix_people_name ON people (first_name)");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining("relation \"ix_people_name\" already exists");
    }

    @Test
    void columnIsFilledInBatches() {
        List<String> told = new ArrayList<>();
        List<FillProgress> fills = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void phaseFinished(Step step, int done, int total) {
                told.add(done + "/" + total);
            }

            @Override
            public void filling(Step step, FillProgress progress, Duration duration) {
                fills.add(progress);
                told.add(String.valueOf(progress.seen()));
            }
        };
        Migrator migrator = migrator(PhasedRevisions.Filled.class);
        migrator.listener(listener).upgrade();
        assertThat(told)
                .containsExactly("1/3", "100", "200", "300", "400", "500", "600", "700", "800", "900", "1000", "2/3");
        assertThat(fills.get(4).describe(Duration.ofSeconds(10)))
                .isEqualTo("500 of about 1,000 rows, 50 %, about 10 s left");
        assertThat(fills.get(4).filled()).isEqualTo(499);
        assertThat(database.query("SELECT count(*), count(full_name), max(full_name) FROM people"))
                .containsExactly(List.of("1000", "999", "f999 l999"));
    }

    @Test
    void fillGoesOnWhereItEnded() {
        Migrator migrator = failedHalfWay();
        assertThat(database.query("SELECT count(full_name) FROM people")).containsExactly(List.of("500"));
        database.execute("DELETE FROM people WHERE id = 555", "UPDATE people SET full_name = 'kept' WHERE id = 1");
        migrator.upgrade();
        assertThat(database.query("SELECT count(full_name), min(full_name), max(full_name) FROM people"))
                .containsExactly(List.of("999", "-1", "kept"));
    }

    @Test
    void fillNeedsAPrimaryKey() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator(PhasedRevisions.Keyless.class)::upgrade)
                .withCauseInstanceOf(NoPrimaryKeyException.class)
                .withMessageContaining(
                        "Column 'a' of table 'keyless' can't be filled in batches, since the table has no"
                                + " primary key to go by. Give it one, or fill it at once with op.execute(\"UPDATE ...\").");
    }

    @Test
    void newLabelIsCommittedBeforeItIsUsed() {
        List<String> told = new ArrayList<>();
        migrator(PhasedRevisions.Label.class).listener(phases(told)).upgrade();
        assertThat(told).containsExactly("001 done", "002 1/3", "002 2/3", "002 done");
    }

    @Test
    void oneConnectionIsEnough() throws SQLException {
        try (Connection connection = database.connection()) {
            Migrator migrator = Migrator.configure(new SingleConnection(connection))
                    .classLoader(
                            RevisionClasses.in(directory, PhasedRevisions.People.class, PhasedRevisions.Indexed.class));
            migrator.upgrade();
            assertThat(valid("ix_people_name")).containsExactly(List.of("t"));
            migrator.downgrade("-1");
            assertThat(valid("ix_people_name")).isEmpty();
        }
        assertThat(database.query("SELECT count(*) FROM pg_locks JOIN pg_database d ON d.oid = database"
                        + " WHERE locktype = 'advisory' AND datname = current_database()"))
                .containsExactly(List.of("0"));
    }

    @Test
    void ledgerOfAnEarlierVersionIsUsedAndUpgraded() {
        Migrator migrator = migrator(PhasedRevisions.Indexed.class);
        migrator.upgrade("001");
        database.execute("ALTER TABLE migrate_history DROP COLUMN progress");
        assertThat(migrator.current().heads().ids()).containsExactly("001");
        assertThat(migrator.history()).hasSize(2);
        migrator.upgrade();
        assertThat(database.query("SELECT id, progress FROM migrate_history ORDER BY id"))
                .containsExactly(row("001", null), row("002", null));
    }

    @Test
    void scriptDoesTheSameAsTheRun() {
        assumeThat(Psql.isInstalled()).isTrue();
        for (Class<?> second :
                List.of(PhasedRevisions.Indexed.class, PhasedRevisions.Filled.class, PhasedRevisions.Label.class)) {
            Migrator migrator = migrator(second, PhasedRevisions.Last.class);
            database.clear();
            migrator.upgrade();
            List<?> ledger = database.query(LEDGER);
            List<?> rows = database.query("SELECT to_jsonb(p) FROM people p ORDER BY id");
            database.clear();
            assertThat(Psql.run(database, directory, script(migrator, "base", "head")))
                    .isEmpty();
            assertThat(database.query(LEDGER)).isEqualTo(ledger);
            assertThat(database.query("SELECT to_jsonb(p) FROM people p ORDER BY id"))
                    .isEqualTo(rows);
            assertThat(migrator.upgrade().steps()).isEmpty();
            assertThat(Psql.run(database, directory, script(migrator, "head", "001")))
                    .isEmpty();
            assertThat(migrator.current().heads().ids()).containsExactly("001");
        }
    }

    @Test
    void everythingPendingCanBeOneTransaction() {
        Migrator migrator = migrator(List.of(FailingRevisions.First.class, FailingRevisions.FailsAtThird.class))
                .transactions(RunSettings.Transactions.ALL);
        database.execute("CREATE TABLE taken ()");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining("Nothing of it was applied; the database is at base.");
        assertThat(database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .containsExactly(List.of("taken"));
        database.execute("DROP TABLE taken");
        assertThat(migrator.upgrade().steps()).hasSize(2);
        assertThat(database.query("SELECT count(DISTINCT xmin::text) FROM migrate_history WHERE is_head"))
                .containsExactly(List.of("1"));
        assertThat(migrator.current().isAtHead()).isTrue();
    }

    @Test
    void oneTransactionCanBeASetting() {
        Migrator migrator = migrator(List.of(FailingRevisions.First.class, FailingRevisions.FailsAtThird.class))
                .runSettings(Map.of("migrate.transaction", "all"));
        assertThat(script(migrator, "base", "head")).containsOnlyOnce("BEGIN;");
        RevisionClasses.write(directory.resolve("META-INF/migrate/migrate.properties"), "transaction=all");
        assertThat(script(migrator.runSettings(Map.of()), "base", "head")).containsOnlyOnce("BEGIN;");
    }

    @Test
    void phasesDoNotFitIntoOneTransaction() {
        for (Class<?> second : List.of(PhasedRevisions.Indexed.class, PhasedRevisions.Label.class)) {
            Migrator migrator = migrator(second, PhasedRevisions.Last.class).transactions(RunSettings.Transactions.ALL);
            assertThatExceptionOfType(PhasesInTransactionException.class)
                    .isThrownBy(migrator::upgrade)
                    .withMessageContaining("Revision '002' can't run in one transaction with the others: '")
                    .withMessageEndingWith("Nothing was changed.");
            assertThat(migrator.current().heads().isBase()).isTrue();
        }
    }

    @Test
    void scriptOfOneTransactionIsOne() {
        Migrator migrator = migrator(List.of(FailingRevisions.First.class, FailingRevisions.FailsAtThird.class))
                .transactions(RunSettings.Transactions.ALL);
        assertThat(script(migrator, "base", "head")).containsOnlyOnce("BEGIN;").containsOnlyOnce("COMMIT;");
    }

    @Test
    void timeLeftOfAFillThatGoesOnIsReckonedFromWhatThisRunDoes() {
        Migrator migrator = failedHalfWay();
        database.execute("DELETE FROM people WHERE id = 555");
        List<FillProgress> fills = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void filling(Step step, FillProgress progress, Duration duration) {
                fills.add(progress);
            }
        };
        migrator.listener(listener).upgrade();
        assertThat(fills.get(0).describe(Duration.ofSeconds(10)))
                .isEqualTo("600 of about 1,000 rows, 60 %, about 40 s left");
    }

    private Migrator failedHalfWay() {
        Migrator migrator = migrator(PhasedRevisions.FailsHalfWay.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining("Revision '002' (Filled) failed at its 2nd statement: UPDATE people")
                .withMessageContaining("division by zero");
        return migrator;
    }

    private static MigrationListener phases(List<String> told) {
        return new MigrationListener() {
            @Override
            public void phaseFinished(Step step, int done, int total) {
                told.add(step.revision().id() + " " + done + "/" + total);
            }

            @Override
            public void stepFinished(Step step, int number, int total, Duration duration) {
                told.add(step.revision().id() + " done");
            }
        };
    }

    private static MigrationListener stopAfterPhase() {
        return new MigrationListener() {
            @Override
            public void phaseFinished(Step step, int done, int total) {
                throw new IllegalStateException("stop");
            }
        };
    }

    private static List<List<String>> valid(String index) {
        return database.query(
                "SELECT indisvalid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE relname = '" + index
                        + "'");
    }

    private static List<String> row(String... values) {
        return Arrays.asList(values);
    }

    private static String script(Migrator migrator, String from, String to) {
        StringBuilder text = new StringBuilder();
        migrator.script(from, to, text);
        return text.toString();
    }

    private Migrator migrator(Class<?>... others) {
        List<Class<?>> all = new ArrayList<>(List.of(PhasedRevisions.People.class));
        all.addAll(List.of(others));
        return migrator(all);
    }

    private Migrator migrator(List<Class<?>> revisions) {
        return Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(directory, revisions.toArray(Class<?>[]::new)));
    }
}
