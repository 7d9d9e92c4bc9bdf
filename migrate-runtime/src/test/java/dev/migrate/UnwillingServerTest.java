package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.DatabaseException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.revision.Heads;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that does not do what it is told: the error is clear, and nothing is half done. */
class UnwillingServerTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
        migrator(database.dataSource()).upgrade("+3");
    }

    @Test
    void fullDiskUndoesTheRevision() {
        database.execute("CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = '53100'; END $$");
        database.execute("CREATE TRIGGER full_disk BEFORE INSERT ON users EXECUTE FUNCTION full_disk()");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(database.dataSource()).upgrade())
                .withMessageContaining("PostgreSQL says: ERROR: could not extend file: No space left on device.")
                .withMessageContaining("(SQLSTATE 53100).\nNothing of it was applied; the database is at '20260203c'.\n"
                        + "Free space on the disk of the server, then run it again.");
        assertUntouched();
        database.execute("DROP TRIGGER full_disk ON users");
        assertThat(migrator(database.dataSource()).upgrade().state().isAtHead()).isTrue();
    }

    @Test
    void readOnlySessionIsSentToThePrimary() {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setOptions("-c default_transaction_read_only=on");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() -> migrator(dataSource).upgrade())
                .withMessageContaining("in a read-only transaction (SQLSTATE 25006).")
                .withMessageEndingWith("Connect to the primary, with a connection that may write.");
        assertUntouched();
        assertThat(migrator(dataSource).current().heads()).isEqualTo(Heads.of("20260203c"));
    }

    @Test
    void databaseThatIsNotThereIsTold() {
        PGSimpleDataSource dataSource = database.dataSource();
        dataSource.setDatabaseName("nowhere");
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> migrator(dataSource).upgrade())
                .withMessage("Connecting to the database failed. PostgreSQL says: FATAL: database \"nowhere\" does not"
                        + " exist (SQLSTATE 3D000). Create the database, or connect to another.");
    }

    @Test
    void userWithoutPrivilegesIsTold() {
        String user = "reader_" + database.name();
        database.execute("CREATE ROLE " + user + " LOGIN");
        try {
            database.execute("GRANT USAGE ON SCHEMA public TO " + user);
            database.execute("GRANT SELECT ON migrate_history TO " + user);
            PGSimpleDataSource dataSource = database.dataSource();
            dataSource.setOptions("-c role=" + user);
            assertThatExceptionOfType(RevisionFailedException.class)
                    .isThrownBy(() -> migrator(dataSource).upgrade())
                    .withMessageContaining("PostgreSQL says: ERROR: permission denied for ")
                    .withMessageEndingWith("Grant the user what it lacks, or connect as another.");
            assertUntouched();
        } finally {
            database.execute("DROP OWNED BY " + user);
            database.execute("DROP ROLE " + user);
        }
    }

    @Test
    void userWhoMayNotUseTheSchemaIsNotToldThatItIsEmpty() {
        String user = "stranger_" + database.name();
        database.execute("CREATE ROLE " + user + " LOGIN", "REVOKE USAGE ON SCHEMA public FROM PUBLIC");
        try {
            PGSimpleDataSource dataSource = database.dataSource();
            dataSource.setOptions("-c role=" + user);
            for (Migrator migrator :
                    List.of(migrator(dataSource), migrator(dataSource).schema("public"))) {
                assertThatExceptionOfType(DatabaseException.class)
                        .isThrownBy(migrator::current)
                        .withMessageStartingWith("Reading the history table '");
                assertThatExceptionOfType(DatabaseException.class).isThrownBy(migrator::upgrade);
            }
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> migrator(dataSource).current())
                    .withMessageContaining("PostgreSQL says: ERROR: no schema of the search_path (\"$user\", public) is"
                            + " there and may be used by user " + user)
                    .withMessageEndingWith("(SQLSTATE 3F000). Create the schema that the search_path names and let the"
                            + " user use it, or set 'schema' to another.");
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> migrator(dataSource).schema("public").current())
                    .withMessageEndingWith(
                            "permission denied for schema public (SQLSTATE 42501). Grant the user what it"
                                    + " lacks, or connect as another.");
        } finally {
            database.execute("DROP OWNED BY " + user, "DROP ROLE " + user);
        }
    }

    private void assertUntouched() {
        assertThat(database.query("SELECT count(*) FROM users")).containsExactly(List.of("0"));
        assertThat(migrator(database.dataSource()).current().heads()).isEqualTo(Heads.of("20260203c"));
    }

    private Migrator migrator(PGSimpleDataSource dataSource) {
        return Migrator.configure(dataSource).classLoader(RevisionClasses.in(directory, ShopRevisions.ALL));
    }
}
