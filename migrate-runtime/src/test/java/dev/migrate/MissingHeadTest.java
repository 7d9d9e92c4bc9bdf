package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.MissingHeadException;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.settings.ModelSettingsReader;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An application whose {@code head.json} is at a revision that was left out of its build. */
class MissingHeadTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
        migrator().upgrade();
    }

    @Test
    void noCommandTakesWhatIsLeftForAll() {
        head("20260305e");
        Stream.<ThrowingCallable>of(
                        () -> migrator().upgrade(),
                        () -> migrator().upgrade("+1"),
                        () -> migrator().planUpgrade("head"),
                        () -> migrator().current(),
                        () -> migrator().stamp("head"),
                        () -> migrator().script("base", "head", new StringBuilder()),
                        () -> migrator().idempotentScript("base", "head", new StringBuilder()))
                .forEach(this::assertRefused);
    }

    @ParameterizedTest
    @ValueSource(strings = {"apply", "validate", "wait"})
    void noApplicationStarts(String mode) {
        head("20260305e");
        RevisionClasses.write(directory.resolve(ModelSettingsReader.RESOURCE), "mode=" + mode);
        assertRefused(() -> migrator().start());
    }

    private void assertRefused(ThrowingCallable command) {
        assertThatExceptionOfType(MissingHeadException.class)
                .isThrownBy(command)
                .withMessage(
                        "'%s' is at revision '20260305e', which is not among the revisions on the class path: its class"
                                + " is missing, or was not compiled with the others. Bring the class back, then build"
                                + " from scratch.",
                        directory.resolve(Head.PATH).toUri().toString().replace("file:///", "file:/"));
    }

    @Test
    void whatLooksAndGoesBackIsNotRefused() {
        head("20260305e");
        assertThat(migrator().history()).hasSize(ShopRevisions.ALL.length);
        assertThat(migrator().heads()).hasSize(1);
        assertThat(migrator().downgrade("-1").state().isAtHead()).isFalse();
    }

    /** {@code check} says what to do about it before that is shipped. */
    @Test
    void anOlderHeadIsNoReasonToRefuse() {
        head(migrator().history().get(1).revision().id());
        assertThat(migrator().upgrade().steps()).isEmpty();
        assertThat(migrator().current().isAtHead()).isTrue();
    }

    private void head(String revision) {
        Head head = new Head(revision, Mapping.HIBERNATE_7, Naming.JPA, Schema.empty());
        RevisionClasses.write(directory.resolve(Head.PATH), head.write());
    }

    private Migrator migrator() {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.in(directory, ShopRevisions.ALL));
    }
}
