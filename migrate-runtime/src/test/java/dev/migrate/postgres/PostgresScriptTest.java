package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.UnsupportedValueException;
import dev.migrate.sql.SqlStatement;
import dev.migrate.test.TestDatabase;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgresScriptTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @MethodSource("valuesByColumnType")
    void a_rendered_statement_writes_the_same_rows_as_a_prepared_one(String type, List<@Nullable Object> values) {
        database.clear();
        database.execute("CREATE TYPE mood AS ENUM ('MONDAY', 'TUESDAY')", "CREATE TABLE t (\"?'\" " + type + ")");
        List<SqlStatement> statements = GeneratedSql.of(op -> {
            var rows = op.bulkInsert("t", "?'");
            values.forEach(value -> rows.row(new Object[] {value}));
        });
        GeneratedSql.run(database, statements);
        List<List<String>> prepared = rows();
        database.execute("DELETE FROM t");
        statements.forEach(statement -> database.execute(PostgresScript.render(statement)));
        assertThat(rows()).isEqualTo(prepared).hasSize(values.size());
    }

    private static List<List<String>> rows() {
        return database.query("SELECT \"?'\" FROM t ORDER BY ctid");
    }

    private static Stream<Arguments> valuesByColumnType() {
        UUID uuid = UUID.fromString("7f3a0000-0000-4000-8000-00000000beef");
        return Stream.of(
                Arguments.of("text", texts()),
                Arguments.of("varchar(400)", texts()),
                Arguments.of("text", row(1, 2L, (short) 3, (byte) 4, true, uuid, new BigDecimal("1E+5"), 'x')),
                Arguments.of("text", row(DayOfWeek.MONDAY, new BigInteger("12345678901234567890123"))),
                Arguments.of("boolean", row(true, false, null, "yes")),
                Arguments.of("smallint", row((short) -1, (byte) -128, 5, 6L, "7")),
                Arguments.of("bigint", row(Long.MIN_VALUE, Long.MAX_VALUE, 0, -1, 1.5, new BigDecimal("2.5"))),
                Arguments.of("numeric", numbers()),
                Arguments.of("numeric(12,2)", row(0.1f, 0.1, 1e9, new BigDecimal("0.005"), BigInteger.TEN)),
                Arguments.of("double precision", numbers()),
                Arguments.of("double precision", row(Double.MIN_VALUE, Double.MAX_VALUE, -0.0, 1.1f)),
                Arguments.of("real", row(0.1f, 0.1, Float.MIN_VALUE, Float.POSITIVE_INFINITY, Float.NaN)),
                Arguments.of("uuid", row(uuid, uuid.toString(), null)),
                Arguments.of("bytea", row(new byte[0], new byte[] {0, -1, 39, 92}, "abc", "\\x00ff")),
                Arguments.of("jsonb", row("{\"a?\": \"it's \\\\ \\n\"}", "null", null)),
                Arguments.of("mood", row(DayOfWeek.MONDAY, "TUESDAY", null)),
                Arguments.of("text[]", row(new String[] {"a", null, "it's, \"{}\\"}, new String[0], "{x,NULL}")),
                Arguments.of("date", dates()),
                Arguments.of("time", times()),
                Arguments.of("time(0)", times()),
                Arguments.of("timetz", offsetTimes()),
                Arguments.of("timestamp", timestamps()),
                Arguments.of("timestamp(0)", timestamps()),
                Arguments.of("timestamptz", instants()),
                Arguments.of("interval", row(Duration.ofMillis(-90_061_001), Period.of(-1, 2, 3), "1 day")));
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object value : values) {
            row.add(value);
        }
        return row;
    }

    private static List<@Nullable Object> texts() {
        return row(
                "plain",
                "",
                null,
                "it's",
                "''",
                "\\",
                "\\'; DROP TABLE t; --",
                "a\nb\r\nc\t",
                "$$",
                "$1 ? ??",
                "E'\\n'",
                "%s",
                ":x",
                "{d '2020-01-01'}",
                "größe 😀",
                "/* x",
                "NULL",
                "\u0001\u007f",
                "\\x41",
                "\"");
    }

    private static List<@Nullable Object> numbers() {
        return row(
                0,
                -1,
                Long.MIN_VALUE,
                0.1,
                0.1f,
                1e300,
                1.0,
                -2.5e-7,
                Double.NaN,
                new BigDecimal("1.00"),
                new BigDecimal("-1E+30"),
                new BigDecimal("1E-30"),
                new BigInteger("123456789012345678901234567890"));
    }

    private static List<@Nullable Object> dates() {
        return row(
                LocalDate.of(2026, 11, 21),
                LocalDate.of(12026, 1, 1),
                LocalDate.of(0, 2, 29),
                LocalDate.of(-43, 3, 15),
                LocalDate.MAX,
                LocalDate.MIN,
                "2020-02-29",
                LocalDate.of(1, 1, 1),
                LocalDate.of(1582, 10, 10));
    }

    private static List<@Nullable Object> times() {
        return row(
                LocalTime.MIDNIGHT,
                LocalTime.of(9, 30),
                LocalTime.of(1, 2, 3, 123_456_789),
                LocalTime.MAX,
                "24:00",
                LocalTime.of(1, 2, 3, 500),
                LocalTime.of(1, 2, 3, 499),
                LocalTime.of(1, 2, 59, 999_999_500));
    }

    private static List<@Nullable Object> offsetTimes() {
        return row(
                OffsetTime.of(9, 30, 0, 0, ZoneOffset.ofHoursMinutes(-5, -30)),
                OffsetTime.of(9, 30, 1, 123_456_700, ZoneOffset.UTC));
    }

    private static List<@Nullable Object> timestamps() {
        return row(
                LocalDateTime.of(2026, 11, 21, 9, 30),
                LocalDateTime.of(2026, 12, 31, 23, 59, 59, 999_999_999),
                LocalDateTime.of(-1, 1, 1, 0, 0, 0, 1_000),
                LocalDateTime.MAX,
                LocalDateTime.MIN,
                "2020-01-01 10:00",
                LocalDateTime.of(2026, 1, 1, 0, 0, 0, 123_456_500),
                LocalDateTime.of(20260, 1, 1, 0, 0));
    }

    private static List<@Nullable Object> instants() {
        OffsetDateTime time = OffsetDateTime.of(2026, 11, 21, 9, 30, 0, 123_456_789, ZoneOffset.ofTotalSeconds(12345));
        return row(
                time,
                time.toInstant(),
                Instant.EPOCH,
                Instant.parse("-0044-03-15T12:00:00Z"),
                OffsetDateTime.MAX,
                OffsetDateTime.MIN,
                ZonedDateTime.of(2026, 7, 1, 12, 0, 0, 0, ZoneId.of("Europe/Berlin")),
                "2020-01-01 00:00+02",
                Instant.parse("+12026-01-01T00:00:00.9999999Z"));
    }

    @Test
    void the_last_nanosecond_of_a_day_stays_in_that_day() {
        assertThat(PostgresScript.render(new SqlStatement("SELECT ?", List.of(LocalTime.MAX))))
                .isEqualTo("SELECT '23:59:59.999999'::time;");
        assertThat(PostgresScript.render(new SqlStatement(
                        "SELECT ?", List.of(LocalDate.of(2026, 12, 31).atTime(LocalTime.MAX)))))
                .isEqualTo("SELECT '2026-12-31 23:59:59.999999'::timestamp;");
    }

    @Test
    void a_literal_means_the_same_without_standard_conforming_strings() {
        String literal = Literals.quote("a\\'b'");
        assertThat(literal).isEqualTo("E'a\\\\''b'''");
        try (TestDatabase other = TestDatabase.open()) {
            other.execute("ALTER DATABASE " + other.name() + " SET standard_conforming_strings = off");
            assertThat(other.query("SELECT " + literal)).containsExactly(List.of("a\\'b'"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO log VALUES (1)",
                "INSERT INTO log VALUES (1);",
                "INSERT INTO log VALUES (1) ; \n\n ",
                "INSERT INTO log VALUES (1) -- done",
                "INSERT INTO log VALUES (1) -- done;",
                "INSERT INTO log VALUES (1); -- done\n",
                "INSERT INTO log VALUES (1)\n-- done;  ",
                "INSERT INTO log VALUES (1) /* done; */",
                "INSERT INTO log VALUES (1), (length('-- ;') - 3)",
                "-- first\nINSERT INTO log VALUES (1)",
                "DO $$ BEGIN INSERT INTO log VALUES (1); END $$"
            })
    void raw_sql_is_closed_so_that_the_next_statement_stands_alone(String sql) {
        database.clear();
        database.execute("CREATE TABLE log (n int)");
        String script = PostgresScript.render(SqlStatement.of(sql)) + "\nINSERT INTO log VALUES (7)";
        database.execute(script);
        assertThat(database.query("SELECT DISTINCT n FROM log ORDER BY n")).containsExactly(List.of("1"), List.of("7"));
    }

    @Test
    void a_semicolon_is_added_only_where_there_is_none() {
        assertThat(PostgresScript.render(SqlStatement.of("SELECT 1;\n"))).isEqualTo("SELECT 1;");
        assertThat(PostgresScript.render(SqlStatement.of("SELECT 1"))).isEqualTo("SELECT 1;");
        assertThat(PostgresScript.render(SqlStatement.of("SELECT 1 -- x"))).isEqualTo("SELECT 1 -- x\n;");
    }

    @Test
    void a_value_without_literal_and_a_text_with_nul_are_refused() {
        assertThatThrownBy(() -> PostgresScript.render(new SqlStatement("?", List.of(new Timestamp(0)))))
                .isInstanceOf(UnsupportedValueException.class)
                .hasMessageStartingWith("A value of 'java.sql.Timestamp' can't be written to PostgreSQL.");
        assertThatThrownBy(() -> PostgresScript.render(new SqlStatement("?", List.of("a\0b"))))
                .isInstanceOf(UnsupportedValueException.class)
                .hasMessageStartingWith("The text 'a\\0b' is refused by PostgreSQL.");
    }
}
