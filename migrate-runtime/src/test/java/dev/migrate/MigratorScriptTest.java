package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.error.ConnectionInScriptException;
import dev.migrate.error.InvalidTargetException;
import dev.migrate.test.GoldenFile;
import dev.migrate.test.Psql;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorScriptTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    private Migrator migrator = Migrator.offline();

    @BeforeEach
    void setUp() {
        database.clear();
        migrator =
                Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, ShopRevisions.ALL));
    }

    @Test
    void scriptReadsWell() {
        // The checksums stay: they must not change with a version of this software.
        GoldenFile.at("execution/upgrade.sql")
                .assertEquals(script("base", "head").replaceAll("(\\)::bigint, )'[^']*'", "$1'<version>'"));
    }

    @Test
    void scriptDoesWhatTheRunDoes() {
        migrator.upgrade();
        Contents run = Contents.of(database);
        database.clear();
        database.execute(script("base", "head"));
        assertThat(Contents.of(database)).isEqualTo(run);
        assertThat(migrator.upgrade().steps()).isEmpty();
    }

    @Test
    void psqlRunsTheScript() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; the script is run by JDBC in another test");
        migrator.upgrade();
        Contents run = Contents.of(database);
        database.clear();
        assertThat(Psql.run(database, directory, script("base", "head"))).isEmpty();
        assertThat(Contents.of(database)).isEqualTo(run);
        assertThat(Psql.run(database, directory, script("base", "head")))
                .contains("ERROR:  This part of the script starts at base, but the database is at 20260204d.");
        assertThat(Psql.run(database, directory, script("head", "base"))).isEmpty();
        assertThat(database.query("SELECT * FROM migrate_history")).isEmpty();
    }

    @Test
    void partsOfTheHistoryAreScriptsToo() {
        database.execute(script("base", "20260102b"), script("20260102b", "+1"), script("20260203c", "head"));
        Contents scripts = Contents.of(database);
        database.clear();
        migrator.upgrade();
        assertThat(Contents.of(database)).isEqualTo(scripts);
    }

    @Test
    void scriptGoesBack() {
        migrator.upgrade("+2");
        Contents twoRevisions = Contents.of(database);
        migrator.upgrade();
        database.execute(script("head", "-2"));
        assertThat(Contents.of(database)).isEqualTo(twoRevisions);
        database.execute(script("20260102b", "base"));
        assertThat(migrator.current().heads().isBase()).isTrue();
    }

    @Test
    void scriptRefusesADatabaseThatStandsElsewhere() {
        migrator.upgrade("+1");
        assertThatThrownBy(() -> database.execute(script("20260102b", "head")))
                .hasMessageContaining("This part of the script starts at 20260102b, but the database is at 20260101a.");
        assertThatThrownBy(() -> database.execute(script("base", "head")))
                .hasMessageContaining("starts at base, but the database is at 20260101a.");
        assertThat(database.query("SELECT id FROM migrate_history")).hasSize(1);
    }

    @Test
    void scriptKeepsToItsSchema() {
        database.execute("CREATE SCHEMA \"Shop's\"");
        Migrator inSchema = migrator.schema("Shop's").historyTable("the \"$do$\" ledger");
        StringBuilder text = new StringBuilder();
        inSchema.script("base", "head", text);
        database.execute(text.toString());
        assertThat(inSchema.current().isAtHead()).isTrue();
        assertThat(database.query("SELECT DISTINCT schemaname FROM pg_tables"
                        + " WHERE tablename IN ('users', 'posts', 'the \"$do$\" ledger')"))
                .containsExactly(List.of("Shop's"));
    }

    @Test
    void workOnTheConnectionIsRefusedAndNothingIsWritten() {
        StringBuilder text = new StringBuilder();
        Migrator offline = Migrator.offline()
                .classLoader(RevisionClasses.in(
                        directory, FailingRevisions.First.class, FailingRevisions.WorksOnConnection.class));
        assertThatExceptionOfType(ConnectionInScriptException.class)
                .isThrownBy(() -> offline.script("base", "head", text))
                .withMessage(
                        "Revision '002' can't be written as a script: it calls op.connection(), which runs Java on a"
                                + " live connection. Apply it with a connection, or write its work as op.execute(sql).");
        assertThat(text).isEmpty();
        assertThat(offline.show("002").upgradeSql())
                .containsExactly("-- Java code works on the connection here: op.connection(...)");
    }

    @Test
    void startMustBeAFixedPlace() {
        assertThatExceptionOfType(InvalidTargetException.class).isThrownBy(() -> script("+1", "head"));
    }

    @Test
    void nothingToDoIsSaid() {
        assertThat(script("head", "head"))
                .isEqualTo("-- From '20260204d' to '20260204d': nothing to do.\n\n"
                        + "-- Run it with: psql -v ON_ERROR_STOP=1 -f <this file>\n");
    }

    private String script(String from, String to) {
        StringBuilder text = new StringBuilder();
        migrator.script(from, to, text);
        return text.toString();
    }

    /** What a database holds, but for the times in its ledger. */
    private record Contents(List<?> columns, List<?> indexes, List<?> constraints, List<?> ledger, List<?> rows) {
        static Contents of(TestDatabase database) {
            boolean users = !database.query("SELECT 1 FROM pg_tables WHERE tablename = 'users'")
                    .isEmpty();
            return new Contents(
                    database.query("SELECT table_name, column_name, data_type, is_nullable, column_default, is_identity"
                            + " FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2"),
                    database.query("SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1"),
                    database.query("SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint"
                            + " WHERE connamespace = 'public'::regnamespace ORDER BY 1"),
                    database.query(
                            "SELECT id, parents, name, checksum, applied_by, duration_ms >= 0, tool_version, is_head"
                                    + " FROM migrate_history ORDER BY id"),
                    users ? database.query("SELECT to_jsonb(u) FROM users u ORDER BY id") : List.of());
        }
    }
}
