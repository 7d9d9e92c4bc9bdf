package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.cli.Main;
import dev.migrate.error.LateOperationException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.operation.Operations;
import dev.migrate.test.ChildProcess;
import dev.migrate.test.PostgresServer;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the code of a revision does, the database stands at a boundary and the next run goes on. */
class WildRevisionsTest {
    private static final String ONLY_INSIDE = ", and is not part of any revision. Call 'op' inside of 'upgrade' and"
            + " 'downgrade' only, in the thread that runs them.";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
        WildRevisions.keptOperations = null;
        WildRevisions.keptConnection = null;
    }

    @Test
    void errorsThatAreNoExceptionsNameTheRevisionToo() {
        assertFailsWhileRecorded(WildRevisions.Asserts.class, "It threw java.lang.AssertionError: not so\n");
        assertFailsWhileRecorded(WildRevisions.Recurses.class, "It threw java.lang.StackOverflowError\n");
        assertFailsWhileRecorded(WildRevisions.Sneaks.class, "It threw java.io.IOException: no file\n");
    }

    @Test
    void operationsThatWereKeptAreOfNoUse() {
        Migrator migrator = migrator(
                FailingRevisions.First.class, WildRevisions.Keeps.class, WildRevisions.UsesKeptOperations.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessage("Revision '003' failed while its upgrade was recorded.\n"
                        + "An operation was called for after its revision had said what it does" + ONLY_INSIDE + "\n"
                        + "Nothing of it was applied; the database is at '002'.");
        Operations kept = Objects.requireNonNull(WildRevisions.keptOperations);
        assertThatExceptionOfType(LateOperationException.class).isThrownBy(() -> kept.dropTable("first"));
        assertThatExceptionOfType(LateOperationException.class).isThrownBy(() -> kept.createIndex("ix"));
    }

    @Test
    void anotherThreadCantAddToARevision() {
        assertFailsWhileRecorded(
                WildRevisions.Delegates.class,
                "It threw java.lang.IllegalStateException: An operation was called for in another thread than that of"
                        + " its revision" + ONLY_INSIDE + "\n");
    }

    @Test
    void aConnectionThatWasKeptIsOfNoUse() {
        Migrator migrator = migrator(
                FailingRevisions.First.class, WildRevisions.Keeps.class, WildRevisions.UsesKeptConnection.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessage("Revision '003' failed at its 2nd statement: op.connection(...).\n"
                        + "Connection.createStatement() was called after op.connection() had ended. The connection"
                        + " belongs to the runner. Do all work inside of op.connection().\n"
                        + "Nothing of it was applied; the database is at '002'.");
        assertThat(tables()).containsExactly("first", "migrate_history");
    }

    @ParameterizedTest
    @ValueSource(classes = {WildRevisions.Exits.class, WildRevisions.ExitsInTransaction.class})
    void aRevisionThatEndsTheProcessLeavesNothingAndTheNextRunFinishes(Class<?> wild) throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, wild);
        assertThat(exitInside()).isEqualTo(7);
        assertThat(migrator.current().heads()).hasToString("'001'");
        assertThat(tables()).containsExactly("first", "migrate_history");
        assertThat(database.query("SELECT * FROM first")).isEmpty();
        assertThat(migrator.upgrade().state().isAtHead()).isTrue();
        assertThat(migrator.verify().isClean()).isTrue();
    }

    @Test
    void aRevisionThatEndsTheProcessBetweenItsPhasesIsFinishedByTheNextRun() throws Exception {
        Migrator migrator = migrator(FailingRevisions.First.class, WildRevisions.ExitsBetweenPhases.class);
        assertThat(exitInside()).isEqualTo(7);
        assertThat(database.query("SELECT id, progress ->> 'done' FROM migrate_history WHERE progress IS NOT NULL"))
                .containsExactly(List.of("002", "2"));
        assertThat(migrator.upgrade().state().isAtHead()).isTrue();
        assertThat(migrator.verify().isClean()).isTrue();
    }

    @Test
    void sqlThatEndsTheTransactionIsRefused() {
        Migrator migrator = migrator(FailingRevisions.First.class, WildRevisions.CommitsInSql.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessage("Revision '002' failed at its 2nd statement: ExecuteSql.\n"
                        + "op.execute() was given the statement 'COMMIT'. The transaction belongs to the runner, which"
                        + " commits the revision as a whole. Leave the statement out; what has to be committed before the"
                        + " rest goes into a revision of its own.\n"
                        + "Nothing of it was applied; the database is at '001'.");
        assertThat(tables()).containsExactly("first", "migrate_history");
    }

    private void assertFailsWhileRecorded(Class<?> wild, String reason) {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, wild).upgrade())
                .withMessage("Revision '002' failed while its upgrade was recorded.\n" + reason
                        + "Nothing of it was applied; the database is at '001'.");
        assertThat(tables()).containsExactly("first", "migrate_history");
    }

    private int exitInside() throws Exception {
        return ChildProcess.of(directory, Main.class, "upgrade", "--url=" + database.url())
                .with("MIGRATE_PASSWORD", PostgresServer.password())
                .with("JAVA_TOOL_OPTIONS", "-D" + WildRevisions.EXIT + "=true")
                .arguments("--user=" + PostgresServer.user())
                .run()
                .exit();
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, revisions));
    }

    private static List<String> tables() {
        return database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
