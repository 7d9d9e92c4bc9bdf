package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.InterruptedRun.Moment;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Step;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Somebody ends the sessions of a run: the error says what happened and where the database stands, the next run finishes. */
class CutConnectionTest {
    private static final String WAITING = "wait_event_type = 'Lock'";
    private static final String HOLDING = "pid IN (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted)";
    private static final String ADVICE =
            "\nThe server was restarted, or ended the session. Run it again when it is back:"
                    + " it goes on where the database stands.";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void inATransactionNothingOfTheRevisionStays() throws Exception {
        assertThat(cut(Moment.TRANSACTION, WAITING))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessage("Revision '002' failed at its 2nd statement: UPDATE people SET n = n + 1\n"
                        + "PostgreSQL says: FATAL: terminating connection due to administrator command (SQLSTATE 57P01).\n"
                        + "Nothing of it was applied; the database is at '001'." + ADVICE);
    }

    @Test
    void inAMessageOfManyStatementsTheReasonIsKept() throws Exception {
        assertThat(cut(Moment.MESSAGE, WAITING))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessage("Revision '003' failed while it was sent to the database with those that come after it.\n"
                        + "PostgreSQL says: FATAL: terminating connection due to administrator command (SQLSTATE 57P01).\n"
                        + "Whether the database committed it can't be known.\n"
                        + "'current' tells where the database stands; run it again, and it goes on there.");
    }

    @Test
    void inAConcurrentIndexTheNextRunBuildsItAgain() throws Exception {
        assertThat(cut(Moment.CONCURRENT_INDEX, WAITING))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessage(
                        "Revision '002' failed at its 2nd statement: CREATE INDEX CONCURRENTLY ix_people_n ON people (n)\n"
                                + "PostgreSQL says: FATAL: terminating connection due to administrator command (SQLSTATE 57P01).\n"
                                + "The database is at '001', with 1 phase of '002' applied; the next run goes on there."
                                + ADVICE);
    }

    @Test
    void theConnectionThatHoldsTheLockIsMissedWhenTheIndexIsDone() throws Exception {
        assertThat(cut(Moment.CONCURRENT_INDEX, HOLDING))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessageMatching("(?s)Revision '002' failed at its 3rd statement: DO .*\n"
                        + "PostgreSQL says: FATAL: terminating connection due to administrator command"
                        + " \\(SQLSTATE 57P01\\)\\.\n"
                        + "The database is at '001', with 1 phase of '002' applied; the next run goes on there\\."
                        + ADVICE.replace(".", "\\."));
    }

    @Test
    void inAFillTheBatchesThatWereCommittedAreNotFilledTwice() throws Exception {
        assertThat(cut(Moment.FILL, WAITING))
                .isInstanceOf(RevisionFailedException.class)
                .hasMessageStartingWith("Revision '002' failed at its 2nd statement: UPDATE people SET n = n + 1\n"
                        + "PostgreSQL says: FATAL: terminating connection due to administrator command.")
                .hasMessageEndingWith(
                        " (SQLSTATE 57P01).\nThe database is at '001', with 1 phase of '002' applied; the next"
                                + " run goes on there." + ADVICE);
    }

    @Test
    void betweenPhasesTheNextRunGoesOnWithTheNextPhase() throws Exception {
        Migrator migrator = InterruptedRun.migrator(database.dataSource(), directory, CutRevisions.BetweenPhases.class);
        InterruptedRun run = new InterruptedRun(database.dataSource(), migrator);
        MigrationListener cutter = new MigrationListener() {
            @Override
            public void phaseFinished(Step step, int done, int total) {
                run.terminate("true");
            }
        };
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator.listener(cutter).upgrade())
                .withMessageMatching("(?s)Revision '002' failed .*(57P01|08006|08003).*\n"
                        + "The database is at '001', with 1 phase of '002' applied; the next run goes on there\\."
                        + ADVICE.replace(".", "\\."));
        assertThat(migrator.current().unfinished())
                .hasValueSatisfying(
                        revision -> assertThat(revision).hasToString("revision '002' stopped after phase 1 of 3"));
        run.assertNextRunFinishes();
    }

    private Throwable cut(Moment moment, String whose) throws Exception {
        InterruptedRun run = InterruptedRun.at(moment, database.dataSource(), directory);
        Throwable failure = run.failure(moment, () -> run.terminate(whose));
        run.assertNextRunFinishes();
        return failure;
    }
}
