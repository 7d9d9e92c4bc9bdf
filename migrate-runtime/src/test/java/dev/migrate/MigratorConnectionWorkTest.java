package dev.migrate;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.error.RevisionFailedException;
import dev.migrate.operation.ConnectionWork;
import dev.migrate.operation.Operations;
import dev.migrate.revision.Migration;
import dev.migrate.revision.Revision;
import dev.migrate.test.RevisionClasses;
import dev.migrate.test.SingleConnection;
import dev.migrate.test.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.NativeQuery;
import org.postgresql.core.QueryExecutor;
import org.postgresql.core.ResultHandlerDelegate;
import org.postgresql.core.SqlCommand;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.largeobject.LargeObject;
import org.postgresql.largeobject.LargeObjectManager;

/** What the author of a revision may do in {@code op.connection()}, and what not. */
class MigratorConnectionWorkTest {
    private static final String RUNNER = "The transaction belongs to the runner, which commits the revision as a whole."
            + " Leave the statement out; what has to be committed before the rest goes into a revision of its own.\n"
            + "Nothing of it was applied; the database is at '001'.";

    private static final String ENDED =
            "The revision has ended the transaction in which it ran. The transaction belongs to the"
                    + " runner, which commits the revision as a whole.\n"
                    + "What it had done until then may be committed, and the history does not say so.\n"
                    + "Leave out what ends the transaction, and see with 'verify' what has to be taken back by hand.";

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static ConnectionWork work = connection -> {};

    @TempDir
    private Path directory;

    @BeforeEach
    void setUp() {
        database.clear();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COMMIT",
                "  commit work;",
                "/* so */ -- and so\n\t\"\u0043\" ; Commit",
                "INSERT INTO first VALUES (2); COMMIT; INSERT INTO first VALUES (3)",
                "END",
                "COMMIT AND CHAIN",
                "BEGIN",
                "START TRANSACTION",
                "ROLLBACK",
                "rollback and chain",
                "ABORT",
                "PREPARE TRANSACTION 'x'"
            })
    void textThatEndsTheTransactionIsRefused(String sql) {
        assertThat(failure(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("INSERT INTO first VALUES (1)");
                        statement.execute(sql);
                    }
                }))
                .hasMessageStartingWith("Revision '002' failed at its 2nd statement: op.connection(...).\n"
                        + "op.connection() was given the statement '")
                .hasMessageEndingWith("'. " + RUNNER);
        assertThat(ids()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.WaysToCommit#statements")
    void itIsRefusedOnEveryWay(ConnectionWork way) {
        assertThat(failure(way)).hasMessageContaining("op.connection() was given the statement 'COMMIT'. " + RUNNER);
        assertThat(ids()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.migrate.WaysToCommit#methods")
    void methodsThatEndTheTransactionAreRefused(String method, ConnectionWork way) {
        assertThat(failure(way))
                .hasMessage("Revision '002' failed at its 2nd statement: op.connection(...).\n"
                        + "Connection." + method
                        + "() was called in op.connection(). The connection belongs to the runner,"
                        + " which commits the revision as a whole. Leave the call out.\n"
                        + "Nothing of it was applied; the database is at '001'.");
        assertThat(ids()).isEmpty();
    }

    @Test
    void theDriversOwnClassIsNotHandedOut() {
        assertThat(failure(connection -> connection.unwrap(PgConnection.class).commit()))
                .hasMessageContaining(
                        "\nunwrap(PgConnection.class) was called in op.connection(). That is a class, which can't"
                                + " be kept from ending the transaction. Unwrap to an interface, such as PGConnection.\n");
    }

    @Test
    void whatDoesNotEndTheTransactionIsTheAuthors() {
        work = connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO first VALUES (1); SAVEPOINT s; INSERT INTO first VALUES (2);"
                        + " ROLLBACK TO s; RELEASE s; DO $$ BEGIN INSERT INTO first VALUES (3); END $$");
            }
            try (PreparedStatement prepared = connection.prepareStatement("INSERT INTO first VALUES (?)")) {
                prepared.setLong(1, 4);
                prepared.addBatch();
                prepared.setLong(1, 5);
                prepared.addBatch();
                assertThat(prepared.executeBatch()).containsExactly(1, 1);
            }
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY first FROM STDIN");
            copy.writeToCopy("6\n7\n".getBytes(StandardCharsets.UTF_8), 0, 4);
            assertThat(copy.endCopy()).isEqualTo(2);
            try (ResultSet rows = connection.createStatement().executeQuery("SELECT 'COMMIT', count(*) FROM first")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getString(1)).isEqualTo("COMMIT");
                assertThat(rows.getInt(2)).isEqualTo(6);
            }
        };
        migrator(Works.class).upgrade();
        assertThat(ids()).containsExactly("1", "3", "4", "5", "6", "7");
    }

    @Test
    void objectsOfTheDriverGoBackToIt() {
        work = connection -> {
            LargeObjectManager manager = connection.unwrap(PGConnection.class).getLargeObjectAPI();
            long oid = manager.createLO();
            try (LargeObject object = manager.open(oid, LargeObjectManager.WRITE)) {
                object.write("text".getBytes(StandardCharsets.UTF_8));
            }
            try (PreparedStatement prepared = connection.prepareStatement(
                    "INSERT INTO first SELECT octet_length(lo_get(?)) UNION SELECT unnest(?)")) {
                prepared.setLong(1, oid);
                prepared.setArray(2, connection.createArrayOf("int", new Object[] {1, 2}));
                prepared.execute();
            }
            Savepoint savepoint = connection.setSavepoint();
            connection.createStatement().execute("INSERT INTO first VALUES (3)");
            connection.rollback(savepoint);
        };
        migrator(Works.class).upgrade();
        assertThat(ids()).containsExactly("1", "2", "4");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWayThatNobodyForesawIsFoundOut(boolean failing) {
        assertThat(failure(connection -> {
                    connection.createStatement().execute("INSERT INTO first VALUES (1)");
                    commitUnseen(connection);
                    connection.createStatement().execute("INSERT INTO first VALUES (2)");
                    if (failing) {
                        throw new IllegalStateException("and then it failed");
                    }
                }))
                .hasMessage("Revision '002' failed at its 2nd statement: op.connection(...).\n" + ENDED);
        assertThat(ids()).containsExactly("1");
        assertThat(database.query("SELECT id FROM migrate_history")).containsExactly(List.of("001"));
    }

    private static void commitUnseen(Connection connection) throws SQLException {
        QueryExecutor executor = connection.unwrap(BaseConnection.class).getQueryExecutor();
        NativeQuery commit = new NativeQuery("COMMIT", SqlCommand.BLANK);
        int flags = QueryExecutor.QUERY_EXECUTE_AS_SIMPLE | QueryExecutor.QUERY_NO_RESULTS;
        executor.execute(executor.wrap(List.of(commit)), null, new ResultHandlerDelegate(null), 0, 0, flags);
    }

    /** A single connection is lent to this process once, and its owner has it still. */
    @Test
    void aRevisionThatEndsTheTransactionElsewhereIsNotRecorded() throws SQLException {
        migrator(Works.class).upgrade("001");
        try (Connection owned = database.dataSource().getConnection()) {
            EndsElsewhere.connection = owned;
            assertThatExceptionOfType(RevisionFailedException.class)
                    .isThrownBy(() -> Migrator.configure(new SingleConnection(owned))
                            .classLoader(
                                    RevisionClasses.in(directory, FailingRevisions.First.class, EndsElsewhere.class))
                            .upgrade())
                    .withMessage("Revision '002' failed when the history was written.\n" + ENDED);
        }
        assertThat(ids()).isEmpty();
        assertThat(database.query("SELECT id FROM migrate_history")).containsExactly(List.of("001"));
    }

    @Test
    void theSearchPathIsTheAuthors() {
        work = connection -> connection
                .createStatement()
                .execute("CREATE SCHEMA other; SET LOCAL search_path = other, public; CREATE TABLE second (id int)");
        migrator(Works.class).upgrade();
        assertThat(database.query("SELECT id FROM public.migrate_history ORDER BY id"))
                .containsExactly(List.of("001"), List.of("002"));
        assertThat(database.query("SELECT id FROM other.second")).isEmpty();
    }

    @Test
    void statementsThatWereKeptAreOfNoUse() {
        Statement[] kept = new Statement[1];
        assertThat(failure(connection -> {
                    if (kept[0] == null) {
                        kept[0] = connection.createStatement();
                        throw new IllegalStateException("at first");
                    }
                    kept[0].execute("INSERT INTO first VALUES (1)");
                }))
                .hasMessageContaining("at first");
        assertThat(catchThrowableOfType(
                        RevisionFailedException.class,
                        () -> migrator(Works.class).upgrade()))
                .hasMessageContaining("\nStatement.execute() was called after op.connection() had ended.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DO $$ BEGIN INSERT INTO first VALUES (1); COMMIT; END $$", "CALL committing()"})
    void codeInTheDatabaseCanNotEndItEither(String sql) {
        migrator(Works.class).upgrade("001");
        database.execute("CREATE PROCEDURE committing() LANGUAGE plpgsql AS"
                + " $$ BEGIN INSERT INTO first VALUES (1); COMMIT; END $$");
        assertThat(failure(connection -> connection.createStatement().execute(sql)))
                .hasMessageStartingWith("Revision '002' failed at its 2nd statement: op.connection(...).\n"
                        + "PostgreSQL says: ERROR: invalid transaction termination. Where: PL/pgSQL function ")
                .hasMessageEndingWith(" (SQLSTATE 2D000).\n"
                        + "Nothing of it was applied; the database is at '001'.\n"
                        + "A procedure or a DO block that commits can't run in the revision's transaction: give it to"
                        + " op.outsideTransaction().");
        assertThat(ids()).isEmpty();
    }

    @Test
    void codeThatCommitsRunsOutsideOfTheTransaction() {
        migrator(CallsOutside.class).upgrade();
        assertThat(ids()).containsExactly("1", "2");
    }

    @Test
    void statementsThatBeginATransactionHaveNoPlaceOutsideOfOneEither() {
        assertThat(catchThrowableOfType(
                        RevisionFailedException.class,
                        () -> migrator(BeginsOutside.class).upgrade()))
                .hasMessageContaining(
                        "\nop.outsideTransaction() was given the statement 'BEGIN'. The transaction belongs");
    }

    @Test
    void anErrorThatIsCaughtIsExplained() {
        assertThat(failure(connection -> {
                    try (Statement statement = connection.createStatement()) {
                        statement.execute("SELECT 1 / 0");
                    } catch (SQLException e) {
                        assertThat(e.getSQLState()).isEqualTo("22012");
                    }
                }))
                .hasMessageContaining("(SQLSTATE 25P02)")
                .hasMessageEndingWith("work in a savepoint where an error is expected.");
    }

    private RevisionFailedException failure(ConnectionWork bad) {
        work = bad;
        return catchThrowableOfType(
                RevisionFailedException.class, () -> migrator(Works.class).upgrade());
    }

    private static List<String> ids() {
        return database.query("SELECT id FROM first ORDER BY id").stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    private Migrator migrator(Class<?> second) {
        return Migrator.configure(database.dataSource())
                .classLoader(RevisionClasses.in(directory, FailingRevisions.First.class, second));
    }

    /** Does the work of the test. */
    @Revision(id = "002", revises = "001")
    public static final class Works extends Second {
        @Override
        public void upgrade(Operations op) {
            op.execute("SELECT 1");
            op.connection(connection -> work.run(connection));
        }
    }

    /** Ends the transaction without the runner. */
    @Revision(id = "002", revises = "001")
    public static final class EndsElsewhere extends Second {
        private static @Nullable Connection connection;

        @Override
        public void upgrade(Operations op) {
            try (Statement statement = requireNonNull(connection).createStatement()) {
                statement.execute("COMMIT");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            op.execute("INSERT INTO first VALUES (1)");
        }
    }

    /** Calls a procedure that commits, and runs a block that does. */
    @Revision(id = "002", revises = "001")
    public static final class CallsOutside extends Second {
        @Override
        public void upgrade(Operations op) {
            op.execute("CREATE PROCEDURE committing() LANGUAGE plpgsql AS"
                    + " $$ BEGIN INSERT INTO first VALUES (1); COMMIT; END $$");
            op.outsideTransaction("CALL committing()");
            op.outsideTransaction("DO $$ BEGIN INSERT INTO first VALUES (2); COMMIT; END $$");
        }
    }

    /** Begins a transaction where there is none. */
    @Revision(id = "002", revises = "001")
    public static final class BeginsOutside extends Second {
        @Override
        public void upgrade(Operations op) {
            op.outsideTransaction("BEGIN");
        }
    }

    /** Without downgrade. */
    private abstract static class Second implements Migration {
        @Override
        public void downgrade(Operations op) {}
    }
}
