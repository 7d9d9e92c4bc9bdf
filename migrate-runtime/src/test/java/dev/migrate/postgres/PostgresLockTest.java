package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.util.PSQLException;

class PostgresLockTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final AtomicInteger TESTS = new AtomicInteger();

    /** One of its own for each test: the server lets go of a lock only some time after its connection was closed. */
    private final String history = "history" + TESTS.incrementAndGet();

    private final PostgresLock lock = new PostgresLock(QualifiedName.of(history));

    @Test
    void oneTransactionHasItUntilItsEnd() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction()) {
            assertThat(tryAcquire(lock, first)).isTrue();
            assertThat(tryAcquire(lock, second)).isFalse();
            assertThat(lock.holder(second))
                    .hasValueSatisfying(holder -> assertThat(holder)
                            .startsWith("It is held by process ")
                            .contains("user '", "SELECT pg_try_advisory_xact_lock"));
            first.rollback();
            assertThat(lock.holder(second)).isEmpty();
            assertThat(tryAcquire(lock, second)).isTrue();
        }
    }

    @Test
    void whoAsksWhetherItIsFreeDoesNotKeepIt() throws SQLException {
        PostgresLock hostile = new PostgresLock(QualifiedName.of(history + " it's {d \\ ?} $1"));
        try (Connection first = transaction();
                Connection second = database.connection();
                Connection third = database.connection()) {
            assertThat(hostile.isFree(second)).isTrue();
            assertThat(hostile.isFree(third)).isTrue();
            assertThat(tryAcquire(hostile, first)).isTrue();
            assertThat(hostile.isFree(second)).isFalse();
            first.rollback();
            assertThat(hostile.isFree(second)).isTrue();
        }
    }

    @Test
    void nameOfTheDefaultSchemaMakesNoDifference() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction()) {
            assertThat(tryAcquire(lock, first)).isTrue();
            assertThat(tryAcquire(new PostgresLock(new QualifiedName("public", history)), second))
                    .isFalse();
        }
    }

    @Test
    void otherLedgersAreFree() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction();
                TestDatabase other = TestDatabase.open();
                Connection elsewhere = other.connection()) {
            elsewhere.setAutoCommit(false);
            assertThat(tryAcquire(lock, first)).isTrue();
            assertThat(tryAcquire(new PostgresLock(QualifiedName.of("it's \\ another")), second))
                    .isTrue();
            assertThat(tryAcquire(new PostgresLock(new QualifiedName("shop", history)), second))
                    .isTrue();
            assertThat(tryAcquire(lock, elsewhere)).isTrue();
        }
    }

    @Test
    void scriptTakesItOrFailsAtOnce() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction();
                Statement statement = second.createStatement()) {
            assertThat(tryAcquire(lock, first)).isTrue();
            assertThatExceptionOfType(PSQLException.class)
                    .isThrownBy(() -> statement.execute(lock.acquireOrFail().text()))
                    .withMessageContaining(
                            "Another migration of this database is running. Run the script when it has ended.");
            second.rollback();
            first.rollback();
            statement.execute(lock.acquireOrFail().text());
            assertThat(tryAcquire(lock, first)).isFalse();
        }
    }

    private static boolean tryAcquire(PostgresLock lock, Connection connection) throws SQLException {
        return lock.tryAcquire(connection, SqlStatement.of("SET LOCAL lock_timeout = 5000"));
    }

    private static Connection transaction() throws SQLException {
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        return connection;
    }
}
