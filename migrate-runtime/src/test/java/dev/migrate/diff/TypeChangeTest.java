package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.schema.SqlType;
import dev.migrate.schema.SqlTypes;
import dev.migrate.test.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeChangeTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    private static final List<SqlType> TYPES = types(
            "smallint",
            "integer",
            "bigint",
            "numeric",
            "numeric(10,2)",
            "real",
            "double precision",
            "varchar(20)",
            "text",
            "char(3)",
            "bpchar",
            "boolean",
            "date",
            "timestamp(3)",
            "timestamptz(6)",
            "time(0)",
            "timetz(0)",
            "interval",
            "json",
            "jsonb",
            "uuid",
            "bytea",
            "oid",
            "bit(8)",
            "varbit",
            "inet",
            "cidr",
            "text[]",
            "integer[]",
            "uuid[]");

    private static List<SqlType> types(String... names) {
        List<SqlType> types = new ArrayList<>();
        for (String name : names) {
            types.add(SqlType.of(name));
        }
        types.add(SqlTypes.enumType("Mood"));
        types.add(SqlTypes.enumType("Mood").asArray());
        return types;
    }

    private static String sql(SqlType type) {
        return type.enumType() ? "\"Mood\"" + (type.array() ? "[]" : "") : type.toString();
    }

    @Test
    void postgresql_accepts_the_way_from_every_type_to_every_other() {
        database.execute("CREATE TYPE \"Mood\" AS ENUM ('a')");
        for (SqlType from : TYPES) {
            List<String> statements = new ArrayList<>();
            for (SqlType to : TYPES) {
                statements.add("CREATE TABLE t (\"Odd c\" " + sql(from) + ")");
                statements.add(alter(
                        "t", "\"Odd c\"", sql(to), TypeChange.between(from, to).using("Odd c")));
                statements.add("DROP TABLE t");
            }
            database.execute(statements.toArray(String[]::new));
        }
    }

    private static String alter(String table, String column, String type, @Nullable String using) {
        return "ALTER TABLE " + table + " ALTER COLUMN " + column + " TYPE " + type
                + (using == null ? "" : " USING " + using);
    }

    @Test
    void the_content_of_large_objects_survives_the_way_there_and_back() {
        SqlType oid = SqlType.of("oid");
        for (SqlType type : types("text", "bytea").subList(0, 2)) {
            String value = type.text().equals("text") ? "größe" : "\\x00ff";
            database.execute(
                    "CREATE TABLE o (c " + type + ")",
                    "INSERT INTO o VALUES ('" + value + "'), (NULL)",
                    alter("o", "c", "oid", TypeChange.between(type, oid).using("c")),
                    alter(
                            "o",
                            "c",
                            type.toString(),
                            TypeChange.between(oid, type).using("c")));

            assertThat(database.query("SELECT c::text FROM o WHERE c IS NOT NULL"))
                    .containsExactly(List.of(value));
            database.execute("DROP TABLE o");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"größe", "\\134 is \\", "", "\\x61"})
    void text_and_bytes_have_the_same_content_both_ways(String text) {
        SqlType bytea = SqlType.of("bytea");
        for (SqlType type : List.of(SqlType.of("text"), SqlType.of("varchar(20)"))) {
            database.execute(
                    "CREATE TABLE b (c " + type + ")",
                    "INSERT INTO b VALUES ('" + text + "'), (NULL)",
                    alter("b", "c", "bytea", TypeChange.between(type, bytea).using("c")));

            assertThat(database.query("SELECT c = convert_to('" + text + "', 'UTF8') FROM b WHERE c IS NOT NULL"))
                    .containsExactly(List.of("t"));

            database.execute(alter(
                    "b", "c", type.toString(), TypeChange.between(bytea, type).using("c")));

            assertThat(database.query("SELECT c FROM b WHERE c IS NOT NULL")).containsExactly(List.of(text));
            database.execute("DROP TABLE b");
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        database.execute("CREATE TABLE n (c bytea)", "INSERT INTO n VALUES ('\\xff')");

        assertThatThrownBy(() -> database.execute(alter(
                        "n",
                        "c",
                        "text",
                        TypeChange.between(SqlType.of("bytea"), SqlType.of("text"))
                                .using("c"))))
                .hasMessageContaining("invalid byte sequence");
    }

    @Test
    void values_that_are_too_long_are_refused_and_never_cut() {
        database.execute("CREATE TABLE l (c text)", "INSERT INTO l VALUES ('too long')");

        assertThatThrownBy(() -> database.execute(alter(
                        "l",
                        "c",
                        "varchar(3)",
                        TypeChange.between(SqlType.of("text"), SqlType.of("varchar(3)"))
                                .using("c"))))
                .hasMessageContaining("value too long");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text         | integer        | 42                    | 42",
                "integer      | text           | 42                    | 42",
                "integer      | boolean        | 7                     | true",
                "boolean      | bigint         | true                  | 1",
                "text         | bit(8)         | 10101010              | 10101010",
                "text         | text[]         | {a,b}                 | {a,b}",
                "text[]       | integer[]      | {1,2}                 | {1,2}",
                "timestamp(3) | date           | 2026-01-01 10:00:00   | 2026-01-01",
                "text         | numeric(10,2)  | 1.25                  | 1.25",
                "jsonb        | text           | {}                    | {}",
                "integer      | bytea          | 42                    | \\x3432",
                "bytea        | integer        | \\x3432              | 42",
                "text[]       | bytea          | {a}                   | \\x7b617d",
                "bytea        | text[]         | \\x7b617d            | {a}",
            })
    void values_survive_the_way(String from, String to, String before, String after) {
        String using = TypeChange.between(SqlType.of(from), SqlType.of(to)).using("c");
        database.execute(
                "CREATE TABLE v (c " + from + ")",
                "INSERT INTO v VALUES ('" + before + "')",
                alter("v", "c", to, using));

        assertThat(database.query("SELECT c::text FROM v")).containsExactly(List.of(after));
        database.execute("DROP TABLE v");
    }
}
