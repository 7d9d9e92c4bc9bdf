package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.UnsupportedValueException;
import dev.migrate.operation.BulkInsert;
import dev.migrate.schema.QualifiedName;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.TestDatabase;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DataSqlTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @BeforeEach
    void clear() {
        database.clear();
        database.execute("CREATE TABLE \"C?\" (code text, \"na?me\" text, n int)");
    }

    @Test
    void rows_are_inserted_by_one_statement_with_parameters() {
        List<SqlStatement> statements = GeneratedSql.of(op ->
                op.bulkInsert("C?", "code", "na?me", "n").row("IND", "India", 1).row("CIV", "Côte d'Ivoire", null));
        assertThat(statements)
                .containsExactly(new SqlStatement("""
                        INSERT INTO "C?" (code, "na?me", n)
                        VALUES
                            (?, ?, ?),
                            (?, ?, ?)""", Arrays.asList("IND", "India", 1, "CIV", "Côte d'Ivoire", null)));
        assertThat(PostgresScript.render(statements.get(0))).isEqualTo("""
                        INSERT INTO "C?" (code, "na?me", n)
                        VALUES
                            ('IND', 'India', 1),
                            ('CIV', 'Côte d''Ivoire', NULL);""");
        GeneratedSql.run(database, statements);
        assertThat(database.query("SELECT * FROM \"C?\" ORDER BY code"))
                .containsExactly(Arrays.asList("CIV", "Côte d'Ivoire", null), List.of("IND", "India", "1"));
    }

    @Test
    void many_rows_are_inserted_in_batches() {
        List<List<Object>> rows = IntStream.range(0, 1000)
                .mapToObj(n -> List.<Object>of("c" + n, n))
                .toList();
        List<SqlStatement> statements =
                new PostgresSql().generate(new BulkInsert(QualifiedName.of("C?"), List.of("code", "n"), rows));
        assertThat(statements)
                .hasSize(2)
                .allMatch(statement -> statement.parameters().size() == 1000);
        GeneratedSql.run(database, statements);
        assertThat(database.query("SELECT count(*), sum(n) FROM \"C?\"")).containsExactly(List.of("1000", "499500"));
    }

    @Test
    void no_rows_need_no_statement_and_no_columns_take_the_defaults() {
        assertThat(GeneratedSql.of(op -> op.bulkInsert("C?", "code"))).isEmpty();
        assertThat(GeneratedSql.run(database, op -> op.bulkInsert("C?").row().row()))
                .isEqualTo("INSERT INTO \"C?\" DEFAULT VALUES;\nINSERT INTO \"C?\" DEFAULT VALUES;");
    }

    @Test
    void raw_sql_is_taken_verbatim_and_a_connection_is_no_sql() {
        String sql = "UPDATE \"C?\" SET n = ? -- not a placeholder";
        assertThat(GeneratedSql.of(op -> op.execute(sql))).containsExactly(SqlStatement.of(sql));
        assertThat(GeneratedSql.of(op -> op.connection(connection -> connection.createStatement())))
                .isEmpty();
    }

    @Test
    void a_value_that_postgresql_does_not_know_is_refused() {
        assertThatThrownBy(
                        () -> GeneratedSql.of(op -> op.bulkInsert("C?", "code").row(new StringBuilder("x"))))
                .isInstanceOf(UnsupportedValueException.class)
                .hasMessage("A value of 'java.lang.StringBuilder' can't be written to PostgreSQL. Supported are null,"
                        + " String, Character, Boolean, Integer, Long, Short, Byte, BigInteger, BigDecimal, Double, Float,"
                        + " UUID, LocalDate, LocalTime, LocalDateTime, OffsetTime, OffsetDateTime, ZonedDateTime, Instant,"
                        + " Duration, Period, byte[], String[] and enums. Convert it to one of them.");
    }
}
