package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.CountedReplacementException;
import dev.migrate.error.DatabaseMovedException;
import dev.migrate.error.PartlyReplacedException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.settings.RunSettings;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigratorReplacementTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    private Migrator before;
    private Migrator kept;
    private Migrator deleted;

    @BeforeEach
    void setUp() {
        database.clear();
        before = migrator("before", ReplacedRevisions.BEFORE);
        kept = migrator("kept", ReplacedRevisions.KEPT);
        deleted = migrator("deleted", ReplacedRevisions.DELETED);
    }

    @Test
    void runsWhereNoneRan() {
        assertThat(kept.upgrade().state().isAtHead()).isTrue();
        assertThat(ledger()).containsExactly("a false", "d true", "s false");
        assertThat(tables()).containsExactly("a", "b", "c", "d");
        assertThat(parents("d")).isEqualTo("{s}");
        kept.downgrade("a");
        assertThat(ledger()).containsExactly("a true");
        assertThat(tables()).containsExactly("a");
    }

    @ParameterizedTest
    @EnumSource
    void isOnlyRecordedWhereAllRan(RunSettings.Transactions transactions) {
        before.upgrade("c");
        DatabaseState state = deleted.current();
        assertThat(state.heads()).isEqualTo(Heads.of("c"));
        assertThat(state.pending()).extracting(RevisionInfo::id).containsExactly("s", "d");
        assertThat(deleted.verify().compared()).isEqualTo(Heads.of("c"));
        assertThat(deleted.verify().isClean()).isTrue();

        MigrationResult result = deleted.transactions(transactions).upgrade();

        assertThat(result.steps()).extracting(step -> step.step().isRecording()).containsExactly(true, false);
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "d true", "s false");
        assertThat(tables()).containsExactly("a", "b", "c", "d");
        assertThat(deleted.verify().isClean()).isTrue();
        assertThat(database.query("SELECT duration_ms IS NULL FROM migrate_history WHERE id = 's'"))
                .containsExactly(List.of("t"));
    }

    @Test
    void recordedChecksumIsThatOfARun() {
        String checksum = "SELECT checksum, parents, name FROM migrate_history WHERE id = 's'";
        kept.upgrade();
        List<?> run = database.query(checksum);
        database.clear();
        before.upgrade("c");
        kept.upgrade();
        assertThat(database.query(checksum)).isEqualTo(run);
    }

    @Test
    void replacementThatIsTheHeadIsRecordedOnce() {
        before.upgrade("c");
        Migrator head = migrator("head", ReplacedRevisions.HEAD);
        assertThat(head.current().isAtHead()).isFalse();
        assertThat(head.upgrade().steps()).hasSize(1);
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "s true");
        assertThat(head.current().isAtHead()).isTrue();
        assertThat(head.upgrade().steps()).isEmpty();
    }

    @Test
    void databaseBeyondItIsAtHeadAndFindsTheWayBack() {
        before.upgrade();
        assertThat(deleted.upgrade().steps()).isEmpty();
        assertThat(deleted.current().isAtHead()).isTrue();
        assertThat(deleted.downgrade("-1").state().heads()).isEqualTo(Heads.of("s"));
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "s true");
        assertThatExceptionOfType(CountedReplacementException.class)
                .isThrownBy(() -> deleted.downgrade("-1"))
                .withMessage(
                        "'-1' would take back revision 's', and with it all that it stands for and that ran here one by"
                                + " one: 'b' and 'c'. If that is meant, say where it leads instead: 'a'.");
        assertThatExceptionOfType(CountedReplacementException.class).isThrownBy(() -> deleted.planDowngrade("-2"));
        assertThat(tables()).containsExactly("a", "b", "c");
        deleted.downgrade("a");
        assertThat(ledger()).containsExactly("a true");
        assertThat(tables()).containsExactly("a");
        deleted.upgrade();
        assertThat(tables()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void oneThatRanItselfIsCountedAsOne() {
        deleted.upgrade();
        deleted.downgrade("-2");
        assertThat(ledger()).containsExactly("a true");
    }

    @Test
    void oneThatIsNotRecordedYetIsNotCountedAsOne() {
        before.upgrade("c");
        assertThatExceptionOfType(CountedReplacementException.class).isThrownBy(() -> deleted.downgrade("-1"));
        assertThat(ledger()).containsExactly("a false", "b false", "c true");
        assertThat(deleted.downgrade("a").state().heads()).isEqualTo(Heads.of("a"));
    }

    @Test
    void stepAfterItThatWasLeftUnfinishedIsFinished() {
        database.execute("CREATE SCHEMA a", "CREATE TABLE a.allowed (id int)");
        assertThatExceptionOfType(RevisionFailedException.class)
                .isThrownBy(() ->
                        migrator("unfinished", ReplacedRevisions.BEFORE_PHASED).upgrade());
        assertThat(ledger()).containsExactly("a false", "b false", "c true", "d true");
        database.execute("INSERT INTO a.allowed VALUES (1)");

        migrator("finishing", ReplacedRevisions.PHASED).upgrade();

        assertThat(ledger()).containsExactly("a false", "b false", "c false", "d true", "s false");
        assertThat(tables()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void isRefusedWithTheListWhereSomeRan() {
        before.upgrade("b");
        for (Migrator migrator : List.of(kept, deleted)) {
            assertThatExceptionOfType(PartlyReplacedException.class)
                    .isThrownBy(migrator::upgrade)
                    .withMessage(
                            "Revision 's' can't take the place of what it replaces: 'b' ran in this database, 'c' did"
                                    + " not. Upgrade with the code from before 's' was written, then with this one.");
            assertThatExceptionOfType(PartlyReplacedException.class).isThrownBy(() -> migrator.downgrade("-1"));
            assertThatExceptionOfType(PartlyReplacedException.class).isThrownBy(migrator::current);
        }
        assertThat(ledger()).containsExactly("a false", "b true");
        before.upgrade("c");
        kept.upgrade();
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "d true", "s false");
    }

    @Test
    void historyShowsItAppliedInPlaceOfWhatItReplaces() {
        before.upgrade();
        assertThat(applied(deleted)).containsExactly("d true", "s true", "a true");
        deleted.downgrade("base");
        deleted.upgrade();
        assertThat(applied(deleted)).containsExactly("d true", "s true", "a true");
        deleted.downgrade("a");
        assertThat(applied(deleted)).containsExactly("d false", "s false", "a true");
    }

    @Test
    void scriptStartsAtTheLastReplacedOne() {
        before.upgrade("c");
        database.execute(script("c", "head"));
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "d true", "s false");
        assertThat(tables()).containsExactly("a", "b", "c", "d");
        database.execute(script("head", "a"));
        assertThat(ledger()).containsExactly("a true");
    }

    @Test
    void scriptOfTheWayBackRecordsWhatItLeadsTo() {
        before.upgrade();
        database.execute(script("d", "s"));
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "s true");
        deleted.upgrade();
        database.execute(script("d", "s"));
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "s true");
    }

    @Test
    void stampPutsItInPlaceOfWhatItReplaces() {
        before.upgrade();
        assertThat(deleted.stamp("c").heads()).isEqualTo(Heads.of("s"));
        assertThat(ledger()).containsExactly("a false", "s true");
    }

    @Test
    void manyAtOnceRecordItOnce() throws Exception {
        before.upgrade("c");
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<MigrationResult>> runs = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                Migrator migrator = i % 2 == 0 ? kept : deleted;
                runs.add(pool.submit(() -> migrator.upgrade()));
            }
            int steps = 0;
            for (Future<MigrationResult> run : runs) {
                steps += run.get().steps().size();
            }
            assertThat(steps).isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "d true", "s false");
    }

    @Test
    void olderCodeThatRunsBetweenIsNoticed() {
        Migrator overtaken = kept.listener(new MigrationListener() {
            @Override
            public void started(Plan plan) {
                before.upgrade("c");
            }
        });
        assertThatExceptionOfType(DatabaseMovedException.class).isThrownBy(overtaken::upgrade);
        assertThat(ledger()).containsExactly("a false", "b false", "c true");
        kept.upgrade();
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "d true", "s false");
    }

    private String script(String from, String to) {
        StringBuilder script = new StringBuilder();
        deleted.script(from, to, script);
        return script.toString();
    }

    private Migrator migrator(String folder, Class<?>... revisions) {
        return Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(directory.resolve(folder), revisions));
    }

    private static List<String> applied(Migrator migrator) {
        return migrator.history().stream()
                .map(status -> status.id() + " " + (status.applied() != null))
                .toList();
    }

    private static List<String> ledger() {
        return column("SELECT id || ' ' || is_head FROM migrate_history ORDER BY 1");
    }

    private static String parents(String id) {
        return column("SELECT parents FROM migrate_history WHERE id = '" + id + "'")
                .get(0);
    }

    private static List<String> tables() {
        return column("SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrate_history'"
                + " ORDER BY 1");
    }

    private static List<String> column(String sql) {
        return database.query(sql).stream().map(row -> row.get(0)).toList();
    }
}
