package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.DatabaseException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Migration;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

class MigratorFailureTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void failingThirdStatementLeavesNothing() {
        database.execute("CREATE TABLE taken (id int)");
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.FailsAtThird.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessage("""
                        Revision '002' (FailsAtThird) failed at its 3rd statement: CREATE TABLE taken ( id bigint )
                        PostgreSQL says: ERROR: relation "taken" already exists (SQLSTATE 42P07).
                        Nothing of it was applied; the database is at '001'.
                        Something else made it: drop it, or take it out of the revision.""")
                .satisfies(e -> assertThat(e.id()).isEqualTo("002"));
        assertThat(tables()).containsExactly("first", "migrate_history", "taken");
        assertThat(migrator.current().heads()).isEqualTo(Heads.of("001"));

        database.execute("DROP TABLE taken");
        assertThat(migrator.upgrade().state().heads()).isEqualTo(Heads.of("002"));
    }

    @Test
    void existingTablesOnAnEmptyLedgerNameStampAndStampHelps() {
        database.execute("CREATE TABLE first (id bigint)");
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.FailsAtThird.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessage("""
                        Revision '001' failed at its 1st statement: CREATE TABLE first ( id bigint )
                        PostgreSQL says: ERROR: relation "first" already exists (SQLSTATE 42P07).
                        Nothing of it was applied; the database is at base.
                        No revision is recorded in this database. If its tables were made by other means, record where it stands with 'stamp', then upgrade from there.""");
        assertThat(tables()).containsExactly("first");
        migrator.stamp("001");
        assertThat(migrator.upgrade().steps()).hasSize(1);
        assertThat(tables()).containsExactly("a", "b", "first", "migrate_history", "taken");
    }

    @Test
    void violatedConstraintIsToldWithItsDetail() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.BreaksKey.class)
                        .upgrade())
                .withMessageContaining("PostgreSQL says: ERROR: duplicate key value violates unique constraint"
                        + " \"first_id_idx\". Detail: Key (id)=(1) already exists. (SQLSTATE 23505).")
                .withMessageEndingWith(
                        "Mend the rows that do not fit, in the database or with an op.execute(...) before"
                                + " this in the revision.");
    }

    @ParameterizedTest
    @ValueSource(classes = {FailingRevisions.ChangesType.class, FailingRevisions.DropsColumn.class})
    void whatDependsOnAColumnIsToBeDroppedBefore(Class<? extends Migration> revision) {
        migrator(FailingRevisions.First.class).upgrade();
        database.execute("CREATE VIEW report AS SELECT id FROM first");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(
                        () -> migrator(FailingRevisions.First.class, revision).upgrade())
                .withMessageContaining("view report depends on column")
                .withMessageEndingWith("""
                         (SQLSTATE %s).
                        Nothing of it was applied; the database is at '001'.
                        Let the revision drop what depends on it before, and create it again after, each with an \
                        op.execute(...), in upgrade and downgrade.""", revision == FailingRevisions.ChangesType.class ? "0A000" : "2BP01")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("CASCADE"));
    }

    @Test
    void rowsWithoutAValueForANewColumnNeedOne() {
        migrator(FailingRevisions.First.class).upgrade();
        database.execute("INSERT INTO first VALUES (1)");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.RefusesNull.class)
                        .upgrade())
                .withMessageEndingWith("Say what these rows get, with fill(...) behind the operation, or with an"
                        + " op.execute(...) before null is refused.");
    }

    @Test
    void whatIsMissingMayHaveAnotherNameThere() {
        Migrator first = migrator(FailingRevisions.First.class);
        first.stamp("001");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> first.downgrade("-1"))
                .withMessageContaining("table \"first\" does not exist (SQLSTATE 42P01)")
                .withMessageEndingWith(
                        "If the database was made or changed by other means, 'verify' says in what it differs"
                                + " from its revisions.");
    }

    @Test
    void deferredConstraintFailsAtTheCommit() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.BreaksDeferred.class)
                        .upgrade())
                .withMessageStartingWith(
                        "Revision '002' failed at its commit.\nPostgreSQL says: ERROR: insert or update")
                .withMessageContaining("Nothing of it was applied; the database is at '001'.");
        assertThat(tables()).containsExactly("first", "migrate_history");
    }

    @Test
    void revisionThatThrowsIsNamed() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.Throws.class)
                        .upgrade())
                .withMessage("Revision '002' (Throws) failed while its upgrade was recorded.\n"
                        + "It threw java.lang.IllegalStateException: boom\n"
                        + "Nothing of it was applied; the database is at '001'.");
    }

    @Test
    void unfinishedOperationIsNamedWithItsRevision() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.Unfinished.class)
                        .upgrade())
                .withMessageStartingWith(
                        "Revision '002' failed while its upgrade was recorded.\n'createIndex(\"ix\")' is"
                                + " begun but not finished.");
    }

    @Test
    void nameThatCannotBeStoredIsToldWithItsRevision() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.LongName.class)
                        .upgrade())
                .withMessageStartingWith("Revision '002' failed at its 2nd statement: DropTable.\nThe name 'xxxx")
                .withMessageEndingWith("Nothing of it was applied; the database is at '001'.");
        assertThat(tables()).containsExactly("first", "migrate_history");
    }

    @Test
    void revisionThatDoesNothingIsApplied() {
        assertThat(migrator(FailingRevisions.First.class, FailingRevisions.Nothing.class)
                        .upgrade()
                        .state()
                        .heads())
                .isEqualTo(Heads.of("002"));
        assertThat(migrator(FailingRevisions.First.class, FailingRevisions.Nothing.class)
                        .downgrade("-1")
                        .state()
                        .heads())
                .isEqualTo(Heads.of("001"));
    }

    @Test
    void connectionWorksInsideTheTransaction() {
        migrator(FailingRevisions.First.class, FailingRevisions.WorksOnConnection.class)
                .upgrade();
        assertThat(database.query("SELECT id FROM first")).containsExactly(List.of("7"));
    }

    @Test
    void connectionMustNotEndTheTransaction() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.Commits.class)
                        .upgrade())
                .withMessage("Revision '002' failed at its 2nd statement: op.connection(...).\n"
                        + "Connection.commit() was called in op.connection(). The connection belongs to the runner, which"
                        + " commits the revision as a whole. Leave the call out.\n"
                        + "Nothing of it was applied; the database is at '001'.");
        assertThat(database.query("SELECT id FROM first")).isEmpty();
    }

    @Test
    void revisionThatThrowsCannotBeStampedOrShown() {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Throws.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator.stamp("head"))
                .withMessage("Revision '002' (Throws) failed while its upgrade was recorded.\n"
                        + "It threw java.lang.IllegalStateException: boom\nThe history was not changed.");
        assertThat(tables()).isEmpty();
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator.show("002"))
                .withMessage("Revision '002' (Throws) failed while its upgrade was recorded.\n"
                        + "It threw java.lang.IllegalStateException: boom");
    }

    @Test
    void failingDowngradeKeepsTheRevision() {
        Migrator migrator = migrator(FailingRevisions.First.class);
        migrator.upgrade();
        database.execute("CREATE VIEW v AS SELECT id FROM first");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator.downgrade("-1"))
                .withMessageStartingWith("Revision '001' failed at its 1st statement: DROP TABLE first\n")
                .withMessageContaining("Detail: view v depends on table first.")
                .withMessageEndingWith(
                        "the database is at '001'.\nLet the revision drop what depends on it before, and create it"
                                + " again after, each with an op.execute(...), in upgrade and downgrade.");
    }

    @Test
    void lostConnectionLeavesNothing() {
        Migrator migrator = migrator(FailingRevisions.First.class, FailingRevisions.Terminates.class);
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageStartingWith("Revision '002' failed at its 2nd statement: SELECT pg_terminate_backend")
                .withMessageContaining("(SQLSTATE 57P01).\nNothing of it was applied; the database is at '001'.");
        assertThat(migrator.current().heads()).isEqualTo(Heads.of("001"));
        assertThat(tables()).containsExactly("first", "migrate_history");
    }

    @Test
    void missingSchemaIsNamed() {
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() ->
                        migrator(FailingRevisions.First.class).schema("Nowhere").upgrade())
                .withMessage("Revision '001' failed before its first statement.\n"
                        + "PostgreSQL says: ERROR: schema \"Nowhere\" does not exist (SQLSTATE 3F000).\n"
                        + "Nothing of it was applied; the database is at base.\n"
                        + "Create it (CREATE SCHEMA \"Nowhere\"), or set 'schema' to another.");
    }

    @Test
    void unreachableDatabaseIsTold() {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setPortNumbers(new int[] {1});
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Migrator.configure(dataSource)
                        .classLoader(RevisionClasses.in(directory, FailingRevisions.First.class))
                        .upgrade())
                .withMessageStartingWith("Connecting to the database failed. The driver says: Connection to ")
                .withMessageEndingWith("(SQLSTATE 08001). Check URL, user and password.");
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
