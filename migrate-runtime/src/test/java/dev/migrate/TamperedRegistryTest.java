package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.cli.Main;
import dev.migrate.error.InvalidRegistryException;
import dev.migrate.error.InvalidRevisionIdException;
import dev.migrate.error.InvalidRevisionNameException;
import dev.migrate.error.MigrateException;
import dev.migrate.error.RevisionClassException;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionRegistry;
import dev.migrate.test.ChildProcess;
import dev.migrate.test.PostgresServer;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A registry that is not as the build wrote it: a clear error at its place, and the database is not touched. */
class TamperedRegistryTest {
    private static final String WHOLE = RevisionRegistry.write(
            RevisionClasses.infos(FailingRevisions.First.class, FailingRevisions.FailsAtThird.class));

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @AfterEach
    void nothingWasDone() {
        assertThat(database.query("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"))
                .isEmpty();
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                Arguments.of("", "line 1 is no JSON object"),
                Arguments.of(WHOLE.substring(0, WHOLE.length() - 20), "line 3 is no JSON"),
                Arguments.of(
                        WHOLE.substring(0, WHOLE.indexOf('\n') + 1), "line 1 should be {\"format\":1,\"heads\":[]}"),
                Arguments.of("\u0000\u0001PK\ufffd", "line 1 is no JSON"),
                Arguments.of("[".repeat(100_000), "line 1 is no JSON"),
                Arguments.of("{\"a\":".repeat(100_000), "line 1 is no JSON"),
                Arguments.of(edited("\"format\":1", "\"format\":" + "9".repeat(400)), "line 1 says format 999"),
                Arguments.of(edited("\"format\":1", "\"format\":1e999999999"), "line 1 says format 1e999999999"),
                Arguments.of(
                        edited("\"format\":1", "\"format\":2"),
                        "line 1 says format 2, but this version reads format 1"),
                Arguments.of(edited("\"id\":\"001\"", "\"id\":1"), "line 2 has no text for 'id'"),
                Arguments.of(edited("\"id\":\"001\"", "\"id\":\"001\",\"id\":\"001\""), "line 2"),
                Arguments.of(edited("\"revises\":[]", "\"revises\":{}"), "line 2 has no list for 'revises'"),
                Arguments.of(edited("\"revises\":[]", "\"revises\":[[\"000\"]]"), "line 2 has no text for 'revises'"),
                Arguments.of(edited("\"name\"", "\"title\""), "line 2 has the keys"),
                Arguments.of(edited("\"name\"", "\"\\u001b[2J\""), "line 2 has the keys [id, revises, \\u001b[2J"),
                Arguments.of("\ufeff" + WHOLE, "line 1 "));
    }

    @ParameterizedTest
    @MethodSource("tampered")
    void isRefusedAtItsPlace(String text, String problem) {
        Migrator migrator = migrator(text);
        for (Runnable command : List.<Runnable>of(
                migrator::upgrade, () -> migrator.downgrade("base"), migrator::current, migrator::history)) {
            assertThatExceptionOfType(InvalidRegistryException.class)
                    .isThrownBy(command::run)
                    .withMessageStartingWith("Revision registry 'file:" + directory)
                    .withMessageContaining("META-INF/migrate/revisions.jsonl' can't be read: " + problem)
                    .withMessageEndingWith("It is generated: build the project again instead of editing it.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"no.such.Type", "../../../etc/passwd", "..", "", "java/lang/String", "[I", "int", "a b;\n"})
    void aClassThatIsNotThereIsTold(String className) {
        assertClassRefused(className);
    }

    @ParameterizedTest
    @ValueSource(classes = {String.class, Migrator.class, int[].class, TamperedRegistryTest.class})
    void aClassThatIsNoMigrationIsTold(Class<?> type) {
        assertClassRefused(type.getName());
    }

    @Test
    void idsAndNamesKeepTheirRules() {
        for (String id : List.of("../x", "a b", "a\nb", "\u001b[2J", "head", "", "x".repeat(65))) {
            assertThatExceptionOfType(InvalidRevisionIdException.class)
                    .isThrownBy(() -> migrator(info(id, "Name", "x.Y")).upgrade())
                    .withMessageContaining("is not valid. Use letters, digits, '_' and '-'")
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\u001b"));
        }
        assertThatExceptionOfType(InvalidRevisionNameException.class)
                .isThrownBy(() ->
                        migrator(info("001", "a\u001b[31m\n[ERROR] b", "x.Y")).upgrade())
                .withMessage(
                        "The name of revision '001' is not valid. It holds an end of line or another character that"
                                + " does not show: 'a\\u001b[31m\n[ERROR] b'. Write it as a line of plain text.");
    }

    @Test
    void theCommandLineSaysItWithoutAStackTrace() throws Exception {
        RevisionClasses.withRegistry(directory, edited("\"format\":1", "\"format\":7"));
        ChildProcess.Ended ended = ChildProcess.of(directory, Main.class, "upgrade", "--url=" + database.url())
                .with("MIGRATE_PASSWORD", PostgresServer.password())
                .arguments("--user=" + PostgresServer.user())
                .run();
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.err())
                .contains("revisions.jsonl' can't be read: line 1 says format 7")
                .doesNotContain("\tat ");
    }

    private void assertClassRefused(String className) {
        Migrator migrator = migrator(info("001", "", className));
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(migrator::upgrade)
                .satisfies(failure -> assertThat(failure).isInstanceOf(RevisionClassException.class))
                .withMessageStartingWith("Revision '001' can't be loaded: class '" + className + "' ");
    }

    private static String edited(String original, String text) {
        assertThat(WHOLE).contains(original);
        return WHOLE.replaceFirst(Pattern.quote(original), Matcher.quoteReplacement(text));
    }

    private static String info(String id, String name, String className) {
        return RevisionRegistry.write(List.of(new RevisionInfo(id, List.of(), name, "", className)));
    }

    private Migrator migrator(String registry) {
        return Migrator.configure(database.dataSource()).classLoader(RevisionClasses.withRegistry(directory, registry));
    }
}
