package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.SeveralHeadsException;
import dev.migrate.revision.Heads;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MigratorBranchTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void severalHeadsAreAppliedOnlyWhenAskedFor() {
        Migrator migrator = migrator(BranchRevisions.UNMERGED);
        assertThatExceptionOfType(SeveralHeadsException.class)
                .isThrownBy(migrator::upgrade)
                .withMessageContaining("'b' and 'c'. Make them one with migrate:rebase or migrate:merge");
        assertThat(migrator.upgrade("heads").state().heads()).isEqualTo(Heads.of("b", "c"));
        assertThat(ledger()).containsExactly("a false", "b true", "c true");
    }

    @Test
    void mergeJoinsTheHeadsAndComesApartAgain() {
        migrator(BranchRevisions.UNMERGED).upgrade("heads");
        Migrator migrator = migrator(BranchRevisions.MERGED);
        migrator.upgrade();
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "m true");
        migrator.downgrade("-1");
        assertThat(ledger()).containsExactly("a false", "b true", "c true");
        migrator.upgrade();
        migrator.downgrade("b");
        assertThat(ledger()).containsExactly("a false", "b true", "c true");
        migrator.downgrade("a");
        assertThat(ledger()).containsExactly("a true");
        migrator.downgrade("base");
        assertThat(ledger()).isEmpty();
    }

    @Test
    void oneBranchGoesBackAlone() {
        Migrator migrator = migrator(BranchRevisions.UNMERGED);
        migrator.upgrade("c");
        migrator.downgrade("-1");
        assertThat(ledger()).containsExactly("a true");
        migrator.upgrade("b");
        assertThat(ledger()).containsExactly("a false", "b true");
    }

    @Test
    void stepsFromARevisionAreAPlaceForEachCommand() {
        Migrator migrator = migrator(BranchRevisions.MERGED);
        assertThat(migrator.upgrade("a").state().heads()).isEqualTo(Heads.of("a"));
        assertThat(migrator.upgrade("b+1").state().heads()).isEqualTo(Heads.of("m"));
        assertThat(migrator.downgrade("b-1").state().heads()).isEqualTo(Heads.of("a"));
        assertThat(migrator.stamp("base+1").heads()).isEqualTo(Heads.of("a"));
        assertThat(migrator.verify("c+1").compared()).isEqualTo(Heads.of("m"));
        StringBuilder script = new StringBuilder();
        migrator.script("c-1", "c+1", script);
        assertThat(script).contains("From 'a' to 'm'.");
    }

    @Test
    void stampSetsTheTargetAndAllBeforeIt() {
        Migrator migrator = migrator(BranchRevisions.MERGED);
        assertThat(migrator.stamp("m").isAtHead()).isTrue();
        assertThat(ledger()).containsExactly("a false", "b false", "c false", "m true");
        assertThat(database.query("SELECT count(*) FROM migrate_history WHERE duration_ms IS NULL"))
                .containsExactly(List.of("4"));
        assertThat(migrator.history().get(0).applied().duration()).isNull();

        assertThat(migrator.stamp("c").heads()).isEqualTo(Heads.of("c"));
        assertThat(ledger()).containsExactly("a false", "c true");
        migrator.stamp("base");
        assertThat(ledger()).isEmpty();
    }

    @Test
    void stampLeavesRowsThatStay() {
        Migrator migrator = migrator(BranchRevisions.MERGED);
        migrator.upgrade("b");
        String rows = "SELECT id, applied_at, duration_ms FROM migrate_history WHERE id IN ('a', 'b') ORDER BY id";
        List<?> before = database.query(rows);
        migrator.stamp("head");
        assertThat(database.query(rows)).isEqualTo(before);
        assertThat(database.query("SELECT checksum FROM migrate_history WHERE id = 'b'"))
                .isEqualTo(migrator.history().stream()
                        .filter(status -> status.id().equals("b"))
                        .map(status -> List.of(status.applied().checksum()))
                        .toList());
    }

    @Test
    void stampedChecksumIsThatOfARun() {
        Migrator migrator = migrator(BranchRevisions.MERGED);
        String checksums = "SELECT id, checksum, parents, tool_version FROM migrate_history ORDER BY id";
        migrator.upgrade();
        List<?> run = database.query(checksums);
        migrator.downgrade("base");
        migrator.stamp("head");
        assertThat(database.query(checksums)).isEqualTo(run);
    }

    private Migrator migrator(Class<?>... revisions) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, revisions));
    }

    private static List<String> ledger() {
        return database.query("SELECT id || ' ' || is_head FROM migrate_history ORDER BY 1").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
