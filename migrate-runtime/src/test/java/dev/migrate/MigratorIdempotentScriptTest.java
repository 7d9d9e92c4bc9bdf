package dev.migrate;

import static dev.migrate.operation.Definitions.column;
import static dev.migrate.operation.Definitions.primaryKey;
import static dev.migrate.schema.SqlTypes.bigint;
import static dev.migrate.schema.SqlTypes.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.error.ConnectionInScriptException;
import dev.migrate.error.WrongDirectionException;
import dev.migrate.execution.FillProgress;
import dev.migrate.execution.MigrationListener;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.revision.Step;
import dev.migrate.settings.RunSettings;
import dev.migrate.test.GoldenFile;
import dev.migrate.test.Psql;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorIdempotentScriptTest {
    private static final Class<?>[] PHASED = {PhasedRevisions.People.class, Phases.class, After.class};

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void scriptReadsWell() {
        GoldenFile.at("execution/idempotent.sql")
                .assertEquals(
                        script(migrator(PHASED), "base", "head").replaceAll("(\\)::bigint, )'[^']*'", "$1'<version>'"));
    }

    @Test
    void psqlRunsItAtEachRevisionAndAgain() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator migrator = migrator(ShopRevisions.ALL);
        migrator.upgrade();
        List<Object> expected = contents();
        String script = script(migrator, "base", "head");
        for (String place : List.of("base", "20260101a", "20260102b", "20260203c", "20260204d")) {
            database.clear();
            if (!place.equals("base")) {
                migrator.upgrade(place);
            }
            assertThat(run(script)).as(place).isEmpty();
            assertThat(contents()).as(place).isEqualTo(expected);
            List<?> times = database.query("SELECT applied_at, xmin FROM migrate_history ORDER BY id");
            assertThat(run(script)).as(place).isEmpty();
            assertThat(database.query("SELECT applied_at, xmin FROM migrate_history ORDER BY id"))
                    .isEqualTo(times);
        }
        assertThat(migrator.upgrade().steps()).isEmpty();
        assertThat(migrator.edited()).isEmpty();
    }

    @Test
    void psqlGoesOnFromEachPhase() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator migrator = migrator(PHASED);
        migrator.upgrade();
        List<Object> expected = contents();
        String script = script(migrator, "base", "head");
        StringBuilder plain = new StringBuilder();
        migrator.script("base", "head", plain);
        List<String> beginnings = beginnings(plain.toString());
        assertThat(beginnings).hasSizeGreaterThan(12);
        for (String beginning : beginnings) {
            database.clear();
            assertThat(run(beginning)).isEmpty();
            assertThat(run(script)).as(beginning).isEmpty();
            assertThat(contents()).as(beginning).isEqualTo(expected);
            assertThat(run(script)).isEmpty();
        }
    }

    @Test
    void psqlReplacesAnIndexThatWasLeftInvalid() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator migrator = migrator(PHASED);
        StringBuilder plain = new StringBuilder();
        migrator.script("base", "head", plain);
        String beginning = plain.substring(0, plain.indexOf("CREATE INDEX CONCURRENTLY"));
        assertThat(run(beginning)).isEmpty();
        database.execute(
                "CREATE INDEX ix_people_name ON people (last_name)",
                "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'ix_people_name'::regclass");
        assertThat(run(script(migrator, "base", "head"))).isEmpty();
        assertThat(database.query("SELECT indisvalid FROM pg_index WHERE indexrelid = 'ix_people_name'::regclass"))
                .containsExactly(List.of("t"));
        assertThat(migrator.current().isAtHead()).isTrue();
    }

    @Test
    void psqlFillsTheRowsThatARunHasNotComeTo() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator migrator = migrator(PHASED);
        assertThatThrownBy(() -> migrator.listener(new StopsInTheFill()).upgrade())
                .hasMessage("Stop");
        assertThat(database.query("SELECT count(*) FROM people WHERE age = 1")).containsExactly(List.of("200"));
        assertThat(run(script(migrator, "base", "head"))).isEmpty();
        assertThat(database.query("SELECT age, count(*) FROM people GROUP BY age"))
                .containsExactly(List.of("1", "1000"));
        assertThat(migrator.current().isAtHead()).isTrue();
    }

    @Test
    void psqlRunsItAtEachPlaceOfBranches() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator merged = migrator(BranchRevisions.MERGED);
        merged.upgrade();
        List<Object> expected = contents();
        String script = script(merged, "base", "head");
        for (List<String> way :
                List.of(List.of("a"), List.of("b"), List.of("c"), List.of("b", "c"), List.of("c", "b"))) {
            database.clear();
            way.forEach(merged::upgrade);
            assertThat(run(script)).as(way.toString()).isEmpty();
            assertThat(contents()).as(way.toString()).isEqualTo(expected);
        }
        database.clear();
        assertThat(run(script(migrator(BranchRevisions.UNMERGED), "base", "heads")))
                .isEmpty();
        assertThat(merged.current().heads().ids()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void allInOneTransactionIsAskedForEachRevision() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator migrator = migrator(ShopRevisions.ALL).transactions(RunSettings.Transactions.ALL);
        migrator.upgrade("+2");
        String script = script(migrator, "base", "head");
        assertThat(script.lines().filter("BEGIN;"::equals))
                .as("for the ledger, and for all")
                .hasSize(2);
        assertThat(run(script)).isEmpty();
        assertThat(migrator.current().isAtHead()).isTrue();
        assertThat(run(script)).isEmpty();
    }

    @Test
    void psqlKeepsToTheSchema() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        database.execute("CREATE SCHEMA \"Shop's :x\"");
        Migrator migrator = migrator(PhasedRevisions.People.class, PhasedRevisions.Indexed.class)
                .schema("Shop's :x")
                .historyTable("the \"$do$\" \\ledger");
        assertThat(run(script(migrator, "base", "head"))).isEmpty();
        assertThat(migrator.current().isAtHead()).isTrue();
        assertThat(run(script(migrator, "base", "head"))).isEmpty();
        assertThat(database.query("SELECT DISTINCT schemaname FROM pg_tables WHERE schemaname !~ '^pg_|^information'"))
                .containsExactly(List.of("Shop's :x"));
    }

    @Test
    void psqlStopsWhereTheScriptIsNotFromTheHistoryOfTheDatabase() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator migrator = migrator(ShopRevisions.ALL);
        String script = script(migrator, "base", "head");
        assertThat(run(script(migrator, "20260102b", "head")))
                .contains(
                        "The database does not have '20260102b', on which '20260203c' builds, and this script does not"
                                + " bring it. Write one that begins earlier, or 'stamp' the database if it holds what is missing.");
        migrator.upgrade("20260102b");
        assertThat(run(script(migrator, "20260102b", "head"))).isEmpty();
        database.execute("DELETE FROM migrate_history WHERE id = '20260102b'");
        assertThat(run(script)).contains("The database does not have '20260102b', on which '20260203c' builds");
        migrator.stamp("base");
        database.execute(
                "INSERT INTO migrate_history SELECT 'stranger', '{}', '', '', now(), '', 0, '', true, NULL, NULL");
        assertThat(run(script))
                .contains(
                        "ERROR:  The database is at stranger, which this script does not know. Write the script where its"
                                + " revisions are.");
        assertThat(database.query("SELECT id FROM migrate_history")).hasSize(1);
    }

    @Test
    void psqlStopsWhereAStepWasLeftUnfinishedThatIsNotInTheScript() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        Migrator migrator = migrator(PHASED);
        assertThatThrownBy(() -> migrator.listener(new StopsInTheFill()).upgrade())
                .hasMessage("Stop");
        Migrator edited = migrator(PhasedRevisions.People.class, PhasedRevisions.Edited.class);
        assertThat(run(script(edited, "base", "head")))
                .contains("ERROR:  Revision '002' was left unfinished where this script can't go on: by a downgrade, or"
                        + " before it was edited. Finish it with 'upgrade' or 'downgrade' first.");
        assertThat(database.query("SELECT to_regclass('cats') IS NULL")).containsExactly(List.of("t"));
    }

    @Test
    void psqlRecordsWhatStandsForRevisionsThatWereApplied() {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        String script = script(migrator(ReplacedRevisions.DELETED), "base", "head");
        for (String place : List.of("a", "c", "d")) {
            database.clear();
            migrator(ReplacedRevisions.BEFORE).upgrade(place);
            assertThat(run(script)).as(place).isEmpty();
            assertThat(database.query("SELECT id, is_head FROM migrate_history WHERE id IN ('s', 'd') OR is_head"))
                    .as(place)
                    .containsExactlyInAnyOrder(List.of("s", "f"), List.of("d", "t"));
            Migrator deleted = migrator(ReplacedRevisions.DELETED);
            assertThat(deleted.upgrade().steps()).isEmpty();
            assertThat(deleted.edited()).isEmpty();
            assertThat(run(script)).as(place).isEmpty();
        }
        database.clear();
        migrator(ReplacedRevisions.BEFORE).upgrade("c");
        assertThat(run(script(migrator(ReplacedRevisions.DELETED), "base", "s")))
                .isEmpty();
        assertThat(database.query("SELECT id FROM migrate_history WHERE is_head"))
                .containsExactly(List.of("s"));
        database.clear();
        migrator(ReplacedRevisions.BEFORE).upgrade("b");
        assertThat(run(script))
                .contains(
                        "ERROR:  The database has 'b', but not all that 's' replaces. Apply the rest with a version of the"
                                + " code that still has it, or 'stamp' the database if it holds what that does.");
    }

    @Test
    void whatCanNotBeWrittenIsRefusedAndNothingIsWritten() {
        StringBuilder script = new StringBuilder();
        assertThatExceptionOfType(ConnectionInScriptException.class)
                .isThrownBy(() -> migrator(FailingRevisions.First.class, FailingRevisions.WorksOnConnection.class)
                        .idempotentScript("base", "head", script));
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> migrator(ShopRevisions.ALL).idempotentScript("head", "20260101a", script));
        assertThat(script).isEmpty();
        assertThat(script(migrator(ShopRevisions.ALL), "head", "head"))
                .isEqualTo("-- From '20260204d' or later to '20260204d': nothing to do.\n\n"
                        + "-- Run it with: psql -v ON_ERROR_STOP=1 -f <this file>\n");
    }

    /** The script until after each of its commits, and each of its statements outside of transactions. */
    private static List<String> beginnings(String script) {
        List<String> beginnings = new ArrayList<>();
        Matcher end = Pattern.compile("(?m)^(COMMIT|CREATE INDEX CONCURRENTLY.*|VACUUM.*);$")
                .matcher(script);
        while (end.find()) {
            beginnings.add(script.substring(0, end.end()) + "\n");
        }
        return beginnings;
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, revisions));
    }

    private static String script(Migrator migrator, String from, String to) {
        StringBuilder text = new StringBuilder();
        migrator.idempotentScript(from, to, text);
        return text.toString();
    }

    private String run(String script) {
        return Psql.run(database, directory, script);
    }

    /** What the database holds, but for times. */
    private static List<Object> contents() {
        List<Object> contents = new ArrayList<>();
        contents.addAll(
                database.query("SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns"
                        + " WHERE table_schema = 'public' ORDER BY 1, 2"));
        contents.addAll(database.query("SELECT indexdef, indisvalid FROM pg_indexes JOIN pg_index ON indexrelid ="
                + " quote_ident(indexname)::regclass WHERE schemaname = 'public' ORDER BY 1"));
        contents.addAll(database.query("SELECT id, parents, name, checksum, applied_by, duration_ms >= 0, tool_version,"
                + " is_head, progress, repairs FROM migrate_history ORDER BY id"));
        for (List<?> table : database.query(
                "SELECT tablename FROM pg_tables WHERE tablename IN ('people', 'users', 'done')" + " ORDER BY 1")) {
            contents.addAll(database.query(
                    "SELECT count(*), md5(string_agg(to_jsonb(t)::text, '' ORDER BY id)) FROM " + table.get(0) + " t"));
        }
        return contents;
    }

    /** Transactions, an index, a fill that must not be done twice, a label that is used at once, and what no transaction may. */
    @Revision(id = "002", revises = "001", name = "Phases: 'all' of \\ them")
    public static final class Phases implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "done",
                    column("id", bigint()).notNull().generatedByDefaultAsIdentity(),
                    column("what", text()),
                    primaryKey("pk_done", "id"));
            op.execute("INSERT INTO done (what) VALUES (E'first \\\\ :what')");
            op.createIndex("ix_people_name").on("people", "last_name").concurrently();
            op.addColumn("people", column("age", bigint()));
            op.fill("people", "age", "coalesce(age, 0) + 1 -- once")
                    .where("id > 0 -- all")
                    .batchSize(100);
            op.execute("INSERT INTO done (what) VALUES ('filled')");
            op.addEnumLabel("mood", "bored");
            op.execute("ALTER TABLE people ADD COLUMN mood mood DEFAULT 'bored'");
            op.outsideTransaction("VACUUM people");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** What begins outside of a transaction. */
    @Revision(id = "003", revises = "002", name = "After")
    public static final class After implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.outsideTransaction("VACUUM done");
            op.execute("INSERT INTO done (what) VALUES ('last')");
        }

        @Override
        public void downgrade(Operations op) {}
    }

    /** Ends a run after two batches. */
    private static final class StopsInTheFill implements MigrationListener {
        private int batches;

        @Override
        public void filling(Step step, FillProgress progress, Duration spent) {
            if (++batches == 2) {
                throw new IllegalStateException("Stop");
            }
        }
    }
}
