package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.migrate.error.IdentifierException;
import dev.migrate.error.UnsupportedValueException;
import dev.migrate.execution.Database;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.OutsideTransaction;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.UseConnection;
import dev.migrate.postgres.PostgresDatabase;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.settings.RunSettings;
import dev.migrate.test.HostileOperations;
import dev.migrate.test.Psql;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a name, label, comment or value holds, it is one name, label, comment or value: by JDBC and in a script. */
class HostileNamesTest {
    static final List<String> TEXTS = HostileOperations.TEXTS;

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @Test
    void everyKindOfOperationIsTried() {
        Stream<Operation> tried = operations(new HostileOperations("public", "x"));
        assertThat(Stream.concat(tried.map(Object::getClass), Stream.of(UseConnection.class))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(kinds(Operation.class).toList());
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void aRunTakesThemAsTheyAreAndBackAgain(String text) {
        Migrator migrator = migrator(text);
        migrator.upgrade();
        assertStands(migrator);
        migrator.downgrade("base");
        assertThat(relations()).containsExactly(List.of(Hostile.operations.schema(), text + "hi"));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void aScriptForPsqlDoesTheSame(String text) {
        assumeTrue(Psql.isInstalled(), "psql is not installed; scripts were not tried");
        Migrator migrator = migrator(text);
        assertThat(Psql.run(database, directory, script(migrator, "base", "head")))
                .isEmpty();
        assertStands(migrator);
        assertThat(Psql.run(database, directory, script(migrator, "head", "base")))
                .isEmpty();
        assertThat(relations()).containsExactly(List.of(Hostile.operations.schema(), text + "hi"));
        assertThat(directory.resolve("hacked")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"64 bytes, of which PostgreSQL would keep 63: xxxxxxxxxxxxxxxxxxxx", "nul\0", "half \ud83d"})
    void whatCantBeStoredIsRefusedByEveryOperation(String text) {
        Database postgres = new PostgresDatabase(null, "migrate_history", RunSettings.DEFAULTS);
        operations(new HostileOperations("public", text))
                .filter(operation -> !(text.startsWith("64") && isSql(operation)))
                .forEach(operation -> assertThatThrownBy(
                                () -> postgres.generator().generate(operation))
                        .as(operation.toString())
                        .isInstanceOfAny(IdentifierException.class, UnsupportedValueException.class)
                        .hasMessageMatching(
                                "(?s)The (name|text) '.*' is (too long for|refused by) PostgreSQL\\. It .*"));
    }

    @Test
    void theSchemaThatASearchPathCannotNameIsRefusedAsDefault() {
        assertThatThrownBy(() -> migrator("x").schema("$user").upgrade())
                .isInstanceOf(IdentifierException.class)
                .hasMessage("The schema '$user' can't be the default schema. In a search_path PostgreSQL reads that as"
                        + " the name of the user. Give the schema another name.");
    }

    /** Default schema and ledger are called by the text too. */
    private Migrator migrator(String text) {
        String schema = text.equals("$user") ? "public" : text;
        Hostile.operations = new HostileOperations(schema, text);
        database.execute("CREATE SCHEMA IF NOT EXISTS " + HostileOperations.quote(schema));
        return Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(directory, Hostile.class))
                .schema(schema)
                .historyTable(text + "hi");
    }

    private static void assertStands(Migrator migrator) {
        assertThat(migrator.current().isAtHead()).isTrue();
        assertThat(migrator.verify().drift().differences()).isEmpty();
        assertThat(column(Hostile.operations.query())).isEqualTo(Hostile.operations.rows());
        assertThat(column(Hostile.operations.filled())).containsExactly(Hostile.operations.text());
    }

    private static List<String> column(String sql) {
        return database.query(sql).stream().map(row -> row.get(0)).toList();
    }

    private static List<List<String>> relations() {
        return database.query("SELECT nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace"
                + " WHERE relkind IN ('r', 'S') AND nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'");
    }

    private static String script(Migrator migrator, String from, String to) {
        StringBuilder text = new StringBuilder();
        migrator.script(from, to, text);
        return text.toString();
    }

    private static Stream<Operation> operations(HostileOperations hostile) {
        return Stream.of(RecordedOperations.of(hostile::upgrade), RecordedOperations.of(hostile::downgrade))
                .flatMap(List::stream);
    }

    /** PostgreSQL cuts the names in it, as everywhere. */
    private static boolean isSql(Operation operation) {
        return operation instanceof ExecuteSql || operation instanceof OutsideTransaction;
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(HostileNamesTest::kinds)
                : Stream.of(type);
    }

    /** The operations of the test that runs. */
    @Revision(id = "001", name = "Hostile")
    public static final class Hostile implements Migration {
        private static volatile HostileOperations operations = new HostileOperations("public", "x");

        @Override
        public void upgrade(Operations op) {
            operations.upgrade(op);
        }

        @Override
        public void downgrade(Operations op) {
            operations.downgrade(op);
        }
    }
}
