package dev.migrate.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.ShopRevisions;
import dev.migrate.execution.ToolVersion;
import dev.migrate.test.ChildProcess;
import dev.migrate.test.GoldenFile;
import dev.migrate.test.PostgresServer;
import dev.migrate.test.Psql;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a process, with the class path of an image: no logger is on it. */
class MainTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
        RevisionClasses.in(directory, ShopRevisions.ALL);
    }

    @Test
    void upgradeTellsPeopleWhatItDoesAndPipesNothing() throws Exception {
        ChildProcess.Ended ended = run("upgrade");
        assertThat(ended.err().replaceAll("\\d+ ms", "N ms").replaceAll(" +", " "))
                .isEqualTo("""
                        Upgrading %s
                         1/4 20260101a CreateUsers N ms
                         2/4 20260102b CreatePosts N ms
                         3/4 20260203c Add bio to users; DROP TABLE users N ms
                         4/4 20260204d Seed N ms
                        Applied 4 revisions in N ms. The database is at 20260204d (head).
                        """.formatted(database.url()));
        assertThat(ended.out()).isEmpty();
        assertThat(ended.exit()).isZero();
        assertThat(run("upgrade").err()).isEqualTo("There is nothing to apply. The database is at 20260204d (head).\n");
    }

    @Test
    void resultsGoToStandardOutputAlone() throws Exception {
        run("upgrade", "--to", "+2");
        assertThat(run("current"))
                .isEqualTo(new ChildProcess.Ended(
                        0,
                        "The database is at 20260102b; 2 revisions are pending. 'upgrade' applies them.\n",
                        database.url() + "\n"));
        assertThat(run("current", "--check").exit()).isEqualTo(3);
        assertThat(run("history").out())
                .startsWith("    20260204d  Seed  (head)\n")
                .contains("  * 20260102b");
        assertThat(run("heads").out()).isEqualTo("  20260204d  Seed\n");
        assertThat(run("show", "--revision=20260101a").out()).contains("    CREATE TABLE users (\n");
        assertThat(run("downgrade", "--to=base").exit()).isZero();
        assertThat(database.query("SELECT id FROM migrate_history")).isEmpty();
    }

    @Test
    void placeInTheHistoryNeedsNoName() throws Exception {
        run("upgrade", "+2");
        assertThat(run("current").out()).startsWith("The database is at 20260102b;");
        run("downgrade", "-1");
        assertThat(run("current").out()).startsWith("The database is at 20260101a;");
        run("stamp", "head");
        assertThat(run("current").out()).isEqualTo("The database is at 20260204d (head).\n");
        assertThat(run("show", "20260101a").out())
                .isEqualTo(run("show", "--revision=20260101a").out());
    }

    @Test
    void versionIsThatOfTheJar() throws Exception {
        ChildProcess.Ended ended =
                ChildProcess.of(directory, Main.class, "--version").run();
        assertThat(ended.out()).isEqualTo(ToolVersion.CURRENT + "\n");
        assertThat(ended.exit()).isZero();
    }

    @Test
    void dryRunPipesTheSqlAndChangesNothing() throws Exception {
        ChildProcess.Ended ended = run("upgrade", "--dry-run", "--to=+1");
        assertThat(ended.out()).startsWith("CREATE TABLE users (").endsWith(";\n");
        assertThat(ended.err())
                .endsWith("Nothing was changed. The database is at base; without --dryRun it would be at"
                        + " 20260101a.\n");
        assertThat(database.query("SELECT 1 FROM pg_tables WHERE tablename = 'users'"))
                .isEmpty();
    }

    @Test
    void scriptsAreTheSameFromEitherCommandAndDoWhatARunDoes() throws Exception {
        String script = ChildProcess.of(directory, Main.class, "sql").run().out();
        assertThat(ChildProcess.of(directory, Main.class, "upgrade", "--sql")
                        .run()
                        .out())
                .isEqualTo(script);
        ChildProcess.Ended written =
                ChildProcess.of(directory, Main.class, "sql", "--output=up.sql").run();
        assertThat(written.out()).isEmpty();
        assertThat(Files.readString(directory.resolve("up.sql"))).isEqualTo(script);
        if (Psql.isInstalled()) {
            assertThat(Psql.run(database, directory, script)).isEmpty();
            assertThat(run("current", "--check").exit()).isZero();
        }
        assertThat(ChildProcess.of(directory, Main.class, "sql", "--from=head", "--to=base")
                        .run()
                        .out())
                .contains("DROP TABLE users;");
    }

    @Test
    void stampAndVerifyTellWhatIsThere() throws Exception {
        assertThat(run("stamp").exit()).isEqualTo(2);
        assertThat(run("stamp", "--to=20260101a").err())
                .endsWith("Nothing was run. The database is at 20260101a; 3 revisions are pending. 'upgrade' applies"
                        + " them.\n");
        ChildProcess.Ended drifted = run("verify");
        assertThat(drifted.exit()).isEqualTo(3);
        assertThat(drifted.err()).contains("  table 'users' is missing\n").endsWith(" with --ignore=users\n");
        assertThat(run("verify", "--ignore=users").exit()).isZero();
    }

    @Test
    void idempotentScriptRunsAnywhere() throws Exception {
        assumeTrue(Psql.isInstalled(), "psql is not installed; no other client understands the script");
        String script = run("sql", "--idempotent").out();
        assertThat(run("upgrade", "--sql", "--idempotent").out()).isEqualTo(script);
        run("upgrade", "--to=+2");
        assertThat(Psql.run(database, directory, script)).isEmpty();
        assertThat(run("current").out()).isEqualTo("The database is at 20260204d (head).\n");
        assertUsage("'--idempotent' says what kind of script to write: --sql --idempotent.", "upgrade", "--idempotent");
    }

    @Test
    void repairGivesTheHistoryTheChecksumsOfTheCode() throws Exception {
        run("stamp", "--to=20260102b");
        database.execute("UPDATE migrate_history SET checksum = 'old', applied_at = '2026-01-02T03:04:05Z'"
                + " WHERE id = '20260101a'");
        assertThat(run("stamp", "--repair").err())
                .isEqualTo(
                        "Why the history is repaired is not given: --reason=<text>. It keeps that. '--help' tells what"
                                + " there is.\n");
        assertThat(run("stamp", "--repair", "--reason=only its comment").err()).endsWith("""
                          20260101a  CreateUsers   applied 2026-01-02T03:04:05Z
                        Nothing was run. The history now has the checksums of the code for 1 revision, and keeps the \
                        reason; 'history --verbose' shows it.
                        """);
        assertThat(run("history", "--verbose").out()).contains(": only its comment (checksum was old)\n");
        assertThat(run("stamp", "--repair", "--reason=again").err())
                .endsWith("Nothing was repaired: what was applied is what the code says.\n");
    }

    @Test
    void whatIsNotUnderstoodIsSaidAndNothingIsDone() throws Exception {
        assertUsage("No command is given.");
        assertUsage(
                "'upgrad' is no command. There are upgrade, downgrade, current, history, heads, show, stamp, verify, sql.",
                "upgrad");
        assertUsage("'heads' takes no '--to'.", "heads", "--to=head");
        assertUsage("'upgrade' takes no '--password'.", "upgrade", "--password=secret");
        assertUsage("'--to' has no value: --to=<revision>.", "upgrade", "--to");
        assertUsage("'--sql' takes no value.", "upgrade", "--sql=yes");
        assertUsage("'--to' is given twice.", "upgrade", "--to=a", "--to=b");
        assertUsage("'head' is not understood.", "sql", "head");
        assertUsage("'--to' is given twice.", "upgrade", "head", "--to=head");
        assertUsage("No revision is given: --revision=<id>; 'history' lists them.", "show");
    }

    @Test
    void helpTellsEverything() throws Exception {
        ChildProcess.Ended ended =
                ChildProcess.of(directory, Main.class, "upgrade", "--help").run();
        GoldenFile.at("cli/help.txt").assertEquals(ended.out());
        assertThat(ended.exit()).isZero();
    }

    @Test
    void failureIsOneMessageThatSaysWhereTheUrlCameFromAndNoSecret() throws Exception {
        ChildProcess.Ended ended = ChildProcess.of(directory, Main.class, "upgrade")
                .with("DATABASE_URL", "postgres://ann:secret@localhost:1/shop")
                .run();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err())
                .startsWith("Connecting to 'jdbc:postgresql://localhost:1/shop' (from DATABASE_URL) failed. The driver"
                        + " says: Connection to localhost:1 refused.")
                .endsWith("(SQLSTATE 08001). Check URL, user and password.\n")
                .doesNotContain("secret", "\tat ");
    }

    @Test
    void argumentsWinOverTheEnvironment() throws Exception {
        Files.writeString(directory.resolve("secret"), PostgresServer.password() + "\n");
        ChildProcess.Ended ended = ChildProcess.of(
                        directory,
                        Main.class,
                        "current",
                        "--url=" + database.url(),
                        "--user=" + PostgresServer.user(),
                        "--passwordFile=secret")
                .with("DATABASE_URL", "postgres://nobody@localhost:1/nowhere")
                .run();
        assertThat(ended.exit()).as(ended.err()).isZero();
        assertThat(ChildProcess.of(directory, Main.class, "current", "--passwordFile=nowhere")
                        .run()
                        .err())
                .isEqualTo(
                        "The file of the password, 'nowhere', can't be read. Name another, or give the password in the"
                                + " environment as MIGRATE_PASSWORD.\n");
    }

    @Test
    void urlThatNoDriverKnowsIsToldWithoutWhatMayBeSecret() throws Exception {
        ChildProcess.Ended ended = ChildProcess.of(directory, Main.class, "current", "--url=jdbc:other:u/secret@host")
                .run();
        assertThat(ended.err())
                .endsWith("No JDBC driver on the class path accepts the URL 'jdbc:other:…'. Give one of PostgreSQL,"
                        + " jdbc:postgresql://host/database, or add the driver to the dependencies.\n");
    }

    private void assertUsage(String problem, String... words) throws Exception {
        ChildProcess.Ended ended = ChildProcess.of(directory, Main.class, words).run();
        assertThat(ended).isEqualTo(new ChildProcess.Ended(2, "", problem + " '--help' tells what there is.\n"));
    }

    private ChildProcess.Ended run(String... words) throws Exception {
        return ChildProcess.of(directory, Main.class, words)
                .with("DATABASE_URL", database.url() + "?user=" + PostgresServer.user())
                .with("MIGRATE_PASSWORD", PostgresServer.password())
                .run();
    }
}
