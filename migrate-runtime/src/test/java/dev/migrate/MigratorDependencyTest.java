package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.HistoryMismatchException;
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

class MigratorDependencyTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void upgradeBringsDependenciesAndKeepsThemAsHeads() {
        Migrator migrator = migrator();
        assertThat(migrator.upgrade("b").state().heads()).isEqualTo(Heads.of("b", "y"));
        assertThat(ledger()).containsExactly("a false", "b true", "x false", "y true");
        assertThat(migrator.current().isAtHead()).isTrue();
        assertThat(migrator.verify().compared()).isEqualTo(Heads.of("b", "y"));
        assertThat(migrator.upgrade("heads").steps()).isEmpty();
    }

    @Test
    void headsThatOthersDependOnAreHeads() {
        assertThatExceptionOfType(SeveralHeadsException.class)
                .isThrownBy(() -> migrator().upgrade())
                .withMessageContaining("'b' and 'y'");
    }

    @Test
    void downgradeTakesTheDependentBackFirst() {
        Migrator migrator = migrator();
        migrator.upgrade("heads");
        migrator.downgrade("x");
        assertThat(ledger()).containsExactly("a true", "x true");
        migrator.upgrade("b");
        assertThat(ledger()).containsExactly("a false", "b true", "x false", "y true");
        migrator.downgrade("base");
        assertThat(ledger()).isEmpty();
    }

    @Test
    void scriptAndStampBringThemToo() {
        Migrator migrator = migrator();
        StringBuilder script = new StringBuilder();
        migrator.script("a", "b", script);
        migrator.upgrade("a");
        database.execute(script.toString());
        assertThat(ledger()).containsExactly("a false", "b true", "x false", "y true");
        migrator.stamp("base");
        assertThat(migrator.stamp("b").heads()).isEqualTo(Heads.of("b", "y"));
        assertThat(ledger()).containsExactly("a false", "b true", "x false", "y true");
    }

    @Test
    void dependencyThatCameLaterAndNeverRanIsRefused() {
        migrator().upgrade("a");
        database.execute("INSERT INTO migrate_history SELECT 'b', '{a}', name, checksum, applied_at, applied_by,"
                + " duration_ms, tool_version, true FROM migrate_history");
        database.execute("UPDATE migrate_history SET is_head = false WHERE id = 'a'");
        assertThatExceptionOfType(HistoryMismatchException.class)
                .isThrownBy(() -> migrator().downgrade("-1"))
                .withMessageStartingWith("The database is at 'b', but 'x' and 'y' before it never ran there");
    }

    private Migrator migrator() {
        return Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(directory, DependentRevisions.ALL));
    }

    private static List<String> ledger() {
        return database.query("SELECT id || ' ' || is_head FROM migrate_history ORDER BY 1").stream()
                .map(row -> row.get(0))
                .toList();
    }
}
