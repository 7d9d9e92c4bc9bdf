package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.NoDataSourceException;
import dev.migrate.error.UnknownRevisionException;
import dev.migrate.error.WrongDirectionException;
import dev.migrate.execution.HistoryRow;
import dev.migrate.execution.StepResult;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final String USERS = "20260101a";
    private static final String POSTS = "20260102b";
    private static final String BIO = "20260203c";
    private static final String SEED = "20260204d";

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
    void upgradeAppliesEverythingAndOnlyOnce() {
        MigrationResult first = migrator.upgrade();
        assertThat(ids(first)).containsExactly(USERS, POSTS, BIO, SEED);
        assertThat(first.state().heads()).isEqualTo(Heads.of(SEED));
        assertThat(first.state().isAtHead()).isTrue();
        assertThat(first.duration()).isPositive();
        assertThat(first.steps()).allSatisfy(step -> assertThat(step.duration()).isPositive());

        assertThat(migrator.upgrade().steps()).isEmpty();
        assertThat(database.query("SELECT name, bio FROM users ORDER BY id"))
                .containsExactly(List.of("Ann", "it's {d 'x'} \\ ? :x"), List.of("Bob!", "{fn now()} ?"));
    }

    @Test
    void goesToEachKindOfTargetAndBack() {
        assertThat(ids(migrator.upgrade("+1"))).containsExactly(USERS);
        assertThat(ids(migrator.upgrade("20260102"))).containsExactly(POSTS);
        assertThat(ids(migrator.upgrade(BIO))).containsExactly(BIO);
        assertThat(ids(migrator.upgrade("head"))).containsExactly(SEED);

        assertThat(ids(migrator.downgrade("-1"))).containsExactly(SEED);
        assertThat(ids(migrator.downgrade("20260102"))).containsExactly(BIO);
        assertThat(columns("users")).containsExactly("id", "name");
        MigrationResult last = migrator.downgrade("base");
        assertThat(ids(last)).containsExactly(POSTS, USERS);
        assertThat(last.state().heads()).isEqualTo(Heads.base());
        assertThat(tables()).containsExactly("migrate_history");

        assertThat(ids(migrator.upgrade())).hasSize(4);
        assertThat(ids(migrator.downgrade("-3"))).containsExactly(SEED, BIO, POSTS);
    }

    @Test
    void ledgerKeepsWhatWasApplied() {
        Instant before = Instant.now().minusSeconds(5);
        migrator.upgrade("20260102b");
        List<RevisionStatus> history = migrator.history();
        assertThat(history).extracting(RevisionStatus::id).containsExactly(SEED, BIO, POSTS, USERS);
        assertThat(history).extracting(status -> status.applied() != null).containsExactly(false, false, true, true);
        assertThat(history).extracting(RevisionStatus::isCurrent).containsExactly(false, false, true, false);

        HistoryRow posts = history.get(2).applied();
        assertThat(posts.parents()).containsExactly(USERS);
        assertThat(posts.name()).isEqualTo("CreatePosts");
        assertThat(posts.checksum()).matches("[0-9a-f]{64}");
        assertThat(posts.appliedAt()).isAfter(before).isBefore(Instant.now().plusSeconds(5));
        assertThat(posts.appliedBy())
                .isEqualTo(database.query("SELECT session_user").get(0).get(0));
        assertThat(posts.duration()).isBetween(Duration.ZERO, Duration.ofSeconds(30));
        assertThat(posts.toolVersion()).isNotEmpty();
        assertThat(history.get(3).applied().parents()).isEmpty();
        assertThat(history.get(3).applied().checksum()).isNotEqualTo(posts.checksum());
    }

    @Test
    void ledgerForgetsWhatWasTakenBack() {
        migrator.upgrade();
        migrator.downgrade("-2");
        assertThat(database.query("SELECT id, is_head FROM migrate_history ORDER BY id"))
                .containsExactly(List.of(USERS, "f"), List.of(POSTS, "t"));
    }

    @Test
    void currentTellsWhatIsPending() {
        assertThat(migrator.current().heads()).isEqualTo(Heads.base());
        assertThat(tables()).isEmpty();
        migrator.upgrade("+3");
        DatabaseState state = migrator.current();
        assertThat(state.heads()).isEqualTo(Heads.of(BIO));
        assertThat(state.pending()).extracting(RevisionInfo::id).containsExactly(SEED);
        assertThat(state.isAtHead()).isFalse();
    }

    @Test
    void planChangesNothing() {
        migrator.upgrade("+2");
        MigrationPreview preview = migrator.planUpgrade("+1");
        assertThat(preview.from()).isEqualTo(Heads.of(POSTS));
        assertThat(preview.to()).isEqualTo(Heads.of(BIO));
        assertThat(preview.steps()).hasSize(1);
        assertThat(preview.steps().get(0).sql()).containsExactly("ALTER TABLE users ADD COLUMN bio text;");
        assertThat(migrator.planDowngrade("base").steps())
                .extracting(step -> step.step().revision().id())
                .containsExactly(POSTS, USERS);
        assertThat(migrator.current().heads()).isEqualTo(Heads.of(POSTS));
    }

    @Test
    void wrongWayIsRefused() {
        migrator.upgrade("+2");
        assertThatExceptionOfType(WrongDirectionException.class).isThrownBy(() -> migrator.upgrade(USERS));
        assertThatExceptionOfType(WrongDirectionException.class).isThrownBy(() -> migrator.downgrade(BIO));
    }

    @Test
    void databaseAheadOfTheCodeIsRefusedUntilStamped() {
        migrator.upgrade();
        Migrator older = migrator.classLoader(
                RevisionClasses.in(directory.resolve("older"), ShopRevisions.Users.class, ShopRevisions.Posts.class));
        for (Runnable command : List.<Runnable>of(older::upgrade, () -> older.downgrade("-1"), older::current)) {
            assertThatExceptionOfType(UnknownRevisionException.class)
                    .isThrownBy(command::run)
                    .withMessageStartingWith("The database is at '20260204d', which this code does not have");
        }
        assertThat(older.history()).extracting(RevisionStatus::id).containsExactly(SEED, BIO, POSTS, USERS);
        assertThat(older.history().get(0).revision()).isNull();

        assertThat(older.stamp("head").heads()).isEqualTo(Heads.of(POSTS));
        assertThat(older.upgrade().steps()).isEmpty();
    }

    @Test
    void offlineMigratorAnswersWithoutADatabase() {
        Migrator offline = Migrator.offline().classLoader(RevisionClasses.in(directory, ShopRevisions.ALL));
        assertThat(offline.heads()).extracting(RevisionInfo::id).containsExactly(SEED);
        assertThat(offline.history())
                .hasSize(4)
                .allSatisfy(status -> assertThat(status.applied()).isNull());
        RevisionDetails bio = offline.show("20260203");
        assertThat(bio.revision().id()).isEqualTo(BIO);
        assertThat(bio.upgrade()).hasSize(1);
        assertThat(bio.downgrade()).hasSize(1);
        assertThat(bio.upgradeSql()).containsExactly("ALTER TABLE users ADD COLUMN bio text;");
        assertThat(bio.downgradeSql()).containsExactly("ALTER TABLE users DROP COLUMN bio;");
        assertThatExceptionOfType(NoDataSourceException.class)
                .isThrownBy(offline::upgrade)
                .withMessage("Migrator.upgrade() needs a database, but this migrator is offline. Make it with"
                        + " Migrator.configure(dataSource).");
    }

    @Test
    void schemaAndTableComeFromTheClassPathOrTheCaller() {
        RevisionClasses.write(
                directory.resolve("META-INF/migrate/migrate.properties"), "schema=Shop's\nhistoryTable=my history");
        database.execute("CREATE SCHEMA \"Shop's\"", "CREATE SCHEMA other");
        migrator.upgrade();
        migrator.schema("other").historyTable("ledger \"2\"").upgrade();
        assertThat(database.query("SELECT schemaname, tablename FROM pg_tables"
                        + " WHERE schemaname IN ('Shop''s', 'other', 'public') ORDER BY 1, 2"))
                .containsExactly(
                        List.of("Shop's", "my history"),
                        List.of("Shop's", "posts"),
                        List.of("Shop's", "users"),
                        List.of("other", "ledger \"2\""),
                        List.of("other", "posts"),
                        List.of("other", "users"));
        assertThat(ids(migrator.schema("other").historyTable("ledger \"2\"").downgrade("base")))
                .hasSize(4);
    }

    @Test
    void systemPropertyOverridesTheClassPath() {
        database.execute("CREATE SCHEMA other");
        RevisionClasses.write(directory.resolve("META-INF/migrate/migrate.properties"), "schema=missing");
        System.setProperty("migrate.schema", "other");
        try {
            assertThat(migrator.upgrade().steps()).hasSize(4);
        } finally {
            System.clearProperty("migrate.schema");
        }
    }

    private static List<String> ids(MigrationResult result) {
        return result.steps().stream()
                .map(StepResult::step)
                .map(step -> step.revision().id())
                .toList();
    }

    private static List<String> tables() {
        return column("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
    }

    private static List<String> columns(String table) {
        return column(
                "SELECT column_name FROM information_schema.columns WHERE table_name = '" + table + "' ORDER BY 1");
    }

    private static List<String> column(String query) {
        return database.query(query).stream().map(row -> row.get(0)).toList();
    }
}
