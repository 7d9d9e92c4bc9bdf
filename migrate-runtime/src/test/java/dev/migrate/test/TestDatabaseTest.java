package dev.migrate.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TestDatabaseTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void runs_statements_and_reads_rows_with_nulls() {
        database.execute("CREATE TABLE t (a int, b text)", "INSERT INTO t VALUES (1, 'x'), (2, NULL)");

        assertThat(database.query("SELECT a, b FROM t ORDER BY a"))
                .containsExactly(List.of("1", "x"), Arrays.asList("2", null));
    }

    @Test
    void names_the_statement_that_failed() {
        assertThatThrownBy(() -> database.execute("SELECT 1", "SELECT nonsense"))
                .hasMessageContaining("column \"nonsense\" does not exist")
                .hasMessageEndingWith("in: SELECT nonsense");
    }

    @Test
    void a_fresh_database_is_empty_and_apart_and_goes_when_closed() {
        database.execute("CREATE TABLE apart ()");
        TestDatabase other = database.freshDatabase();
        assertThat(tables(other)).isEmpty();
        assertThat(other.url()).endsWith("/" + other.name()).isNotEqualTo(database.url());

        other.close();
        assertThat(databases()).contains(database.name()).doesNotContain(other.name());
    }

    @Test
    void clear_drops_every_schema() {
        try (TestDatabase other = TestDatabase.open()) {
            other.execute("CREATE TABLE a ()", "CREATE SCHEMA \"Odd \"\"name\"", "CREATE TABLE \"Odd \"\"name\".b ()");
            assertThat(tables(other)).hasSize(2);

            other.clear();
            assertThat(tables(other)).isEmpty();
            other.execute("CREATE TABLE a ()");
            assertThat(tables(other)).containsExactly(List.of("public", "a"));
        }
    }

    @Test
    void closing_ends_the_connections_of_others() throws SQLException {
        TestDatabase other = TestDatabase.open();
        try (Connection connection = other.connection()) {
            assertThat(connection.isValid(5)).isTrue();
            other.close();
            assertThat(connection.isValid(5)).isFalse();
        }
        assertThat(databases()).doesNotContain(other.name());
    }

    private static List<String> databases() {
        return database.query("SELECT datname FROM pg_database").stream()
                .map(row -> row.get(0))
                .toList();
    }

    private static List<List<String>> tables(TestDatabase any) {
        return any.query("SELECT schemaname, tablename FROM pg_tables"
                + " WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1, 2");
    }
}
