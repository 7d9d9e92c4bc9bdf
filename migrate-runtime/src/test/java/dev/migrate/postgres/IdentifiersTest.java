package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.IdentifierException;
import dev.migrate.expression.SqlWords;
import dev.migrate.schema.QualifiedName;
import dev.migrate.test.TestDatabase;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @ParameterizedTest
    @ValueSource(strings = {"users", "_x", "a1$", "key", "value", "name"})
    void a_plain_name_stays_as_it_is(String name) {
        assertThat(Identifiers.quote(name)).isEqualTo(name);
        assertRoundTrip(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "user",
                "order",
                "left",
                "between",
                "User",
                "1st",
                "a b",
                "a.b",
                "$a",
                "größe",
                "x\"; DROP TABLE users; --",
                "\\",
                "'",
                "a\nb",
                "%s",
                "?",
                "😀",
                " "
            })
    void any_other_name_is_quoted(String name) {
        assertThat(Identifiers.quote(name)).isEqualTo('"' + name.replace("\"", "\"\"") + '"');
        assertRoundTrip(name);
    }

    @Test
    void a_name_in_a_schema_has_both_parts_quoted_and_one_without_schema_stays_without() {
        assertThat(Identifiers.quote(new QualifiedName("Audit", "user"))).isEqualTo("\"Audit\".\"user\"");
        assertThat(Identifiers.quote(new QualifiedName("audit", "log"))).isEqualTo("audit.log");
        assertThat(Identifiers.quote(QualifiedName.of("log"))).isEqualTo("log");
        assertThat(Identifiers.quote(List.of("a", "B"))).isEqualTo("a, \"B\"");
    }

    @Test
    void a_name_that_postgresql_would_cut_is_refused() {
        String longest = "ä".repeat(31) + "x";
        assertRoundTrip(longest);
        assertThatThrownBy(() -> Identifiers.quote(longest + "y"))
                .isInstanceOf(IdentifierException.class)
                .hasMessage("The name '" + longest + "y' is too long for PostgreSQL. It has 64 bytes in UTF-8,"
                        + " and PostgreSQL keeps 63. Shorten it.");
        assertThatThrownBy(() -> Identifiers.quote(new QualifiedName(longest + "y", "t")))
                .isInstanceOf(IdentifierException.class);
    }

    @Test
    void an_empty_name_and_one_with_a_nul_are_refused() {
        assertThatThrownBy(() -> Identifiers.quote("a\0b"))
                .isInstanceOf(IdentifierException.class)
                .hasMessage("The name 'a\\0b' is refused by PostgreSQL. It holds the character of code 0."
                        + " Remove that character.");
        assertThatThrownBy(() -> Identifiers.quote("a\ud83d"))
                .isInstanceOf(IdentifierException.class)
                .hasMessage("The name 'a\ud83d' is refused by PostgreSQL. It holds half of a surrogate pair."
                        + " Remove that character.");
        assertThatThrownBy(() -> Identifiers.quote(""))
                .isInstanceOf(IdentifierException.class)
                .hasMessage("The name '' is refused by PostgreSQL. It is empty. Give it at least one character.");
    }

    @Test
    void the_keywords_are_those_of_the_server() {
        assertThat(keywords("R", "T")).allMatch(SqlWords::isReserved);
        assertThat(Keywords.NOT_TYPES).containsAll(keywords("C"));
    }

    @Test
    void every_keyword_works_as_table_and_column() {
        database.execute(keywords("R", "T", "C", "U").stream()
                .map(Identifiers::quote)
                .map(name -> """
                        CREATE TABLE %1$s (%1$s int);
                        CREATE INDEX ON %1$s (%1$s);
                        ALTER TABLE %1$s ALTER COLUMN %1$s SET NOT NULL;
                        UPDATE %1$s SET %1$s = 1 WHERE %1$s IS NULL;
                        SELECT max(%1$s) FROM %1$s HAVING max(%1$s) > 0;
                        DROP TABLE %1$s""".formatted(name))
                .toArray(String[]::new));
    }

    @Test
    void every_keyword_that_is_no_type_already_works_as_enum_type() {
        database.execute(keywords("R", "T", "C", "U").stream()
                .filter(keyword -> !BuiltInTypes.contains(keyword))
                .map(keyword -> Identifiers.quoteType(QualifiedName.of(keyword)))
                .map(type -> """
                        CREATE TYPE %1$s AS ENUM ('a');
                        CREATE TABLE t (c %1$s, d %1$s[]);
                        DROP TABLE t;
                        DROP TYPE %1$s""".formatted(type))
                .toArray(String[]::new));
    }

    @Test
    void an_enum_type_named_like_one_of_postgresql_is_refused_in_the_default_schema() {
        assertThatThrownBy(() -> Identifiers.quoteType(QualifiedName.of("path")))
                .isInstanceOf(IdentifierException.class)
                .hasMessage("The type 'path' can't be used. PostgreSQL has a type 'path' of its own, which is"
                        + " found first. Give the type another name or a schema.");
        assertThat(Identifiers.quoteType(new QualifiedName("app", "path"))).isEqualTo("app.path");
        assertThat(Identifiers.quoteType(new QualifiedName("app", "time"))).isEqualTo("app.\"time\"");
        assertThat(Identifiers.quoteType(QualifiedName.of("values"))).isEqualTo("\"values\"");
    }

    @Test
    void the_types_of_postgresql_are_those_of_the_server() {
        Set<String> types = firstColumn("SELECT typname FROM pg_type WHERE typnamespace = 'pg_catalog'::regnamespace"
                + " AND typname NOT LIKE 'pg\\_%' AND typname NOT LIKE '\\_%' AND typrelid = 0");
        assertThat(types).isNotEmpty().allMatch(BuiltInTypes::contains);
    }

    private static Set<String> keywords(String... categories) {
        return firstColumn("SELECT word FROM pg_get_keywords() WHERE catcode IN ('" + String.join("', '", categories)
                + "') ORDER BY word");
    }

    private static Set<String> firstColumn(String sql) {
        return database.query(sql).stream().map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertRoundTrip(String name) {
        database.execute("CREATE TABLE " + Identifiers.quote(name) + " ()");
        assertThat(database.query("SELECT relname FROM pg_class WHERE relname = " + Literals.quote(name)))
                .containsExactly(List.of(name));
        database.execute("DROP TABLE " + Identifiers.quote(name));
    }
}
