package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.schema.QualifiedName;
import dev.migrate.test.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.postgresql.util.PSQLException;

class PostgresLockTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private final PostgresLock lock = new PostgresLock(QualifiedName.of("migrate_history"));

    @Test
    void oneTransactionHasItUntilItsEnd() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction()) {
            assertThat(lock.tryAcquire(first)).isTrue();
            assertThat(lock.tryAcquire(second)).isFalse();
            assertThat(lock.holder(second))
                    .hasValueSatisfying(holder -> assertThat(holder)
                            .startsWith("It is held by process ")
                            .contains("user '", "SELECT pg_try_advisory_xact_lock"));
            first.rollback();
            assertThat(lock.holder(second)).isEmpty();
            assertThat(lock.tryAcquire(second)).isTrue();
        }
    }

    @Test
    void nameOfTheDefaultSchemaMakesNoDifference() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction()) {
            assertThat(lock.tryAcquire(first)).isTrue();
            assertThat(new PostgresLock(new QualifiedName("public", "migrate_history")).tryAcquire(second))
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
            assertThat(lock.tryAcquire(first)).isTrue();
            assertThat(new PostgresLock(QualifiedName.of("it's \\ another")).tryAcquire(second))
                    .isTrue();
            assertThat(new PostgresLock(new QualifiedName("shop", "migrate_history")).tryAcquire(second))
                    .isTrue();
            assertThat(lock.tryAcquire(elsewhere)).isTrue();
        }
    }

    @Test
    void scriptTakesItOrFailsAtOnce() throws SQLException {
        try (Connection first = transaction();
                Connection second = transaction();
                Statement statement = second.createStatement()) {
            assertThat(lock.tryAcquire(first)).isTrue();
            assertThatExceptionOfType(PSQLException.class)
                    .isThrownBy(() -> statement.execute(lock.acquireOrFail().text()))
                    .withMessageContaining(
                            "Another migration of this database is running. Run the script when it has ended.");
            second.rollback();
            first.rollback();
            statement.execute(lock.acquireOrFail().text());
            assertThat(lock.tryAcquire(first)).isFalse();
        }
    }

    private static Connection transaction() throws SQLException {
        Connection connection = database.connection();
        connection.setAutoCommit(false);
        return connection;
    }
}
