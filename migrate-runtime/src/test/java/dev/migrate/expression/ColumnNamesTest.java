package dev.migrate.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnNamesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a > 0                          | b > 0",
                "A > 0 and \"a\" < 9            | b > 0 and \"b\" < 9",
                "\"A\" > 0                      | \"A\" > 0",
                "x = 'a' or x = E'\\' a'        | x = 'a' or x = E'\\' a'",
                "x = $$a$$ or x = $t$ a $$ $t$  | x = $$a$$ or x = $t$ a $$ $t$",
                "x = 1 /* a /* a */ a */ + a    | x = 1 /* a /* a */ a */ + b",
                "a(x) + f(a)                    | a(x) + f(b)",
                "x::a + a::text                 | x::a + b::text",
                "cast(a as a) collate a         | cast(b as a) collate a",
                "a '2026-01-01' < a             | a '2026-01-01' < b",
                "a.x = t.a                      | a.x = t.b",
                "1a + a1 + $1a                  | 1b + a1 + $1b",
                "a+a*a                          | b+b*b",
                "'it''s a' = a                  | 'it''s a' = b",
                "U&\"a\" = a                    | U&\"a\" = b",
                "extract(a from a)              | extract(a from b)",
                "x = 'open a                    | x = 'open a",
                "größe_a = äa or a              | größe_a = äa or b",
            })
    void only_columns_are_renamed(String before, String after) {
        assertThat(ColumnNames.renamed(before, Map.of("a", "b"))).isEqualTo(after);
    }

    @Test
    void two_columns_swap_their_names_at_once() {
        assertThat(ColumnNames.renamed("a > b", Map.of("a", "b", "b", "a"))).isEqualTo("b > a");
    }

    @Test
    void a_new_name_is_quoted_where_it_needs_to_be_and_where_the_old_one_was() {
        assertThat(ColumnNames.renamed("a > \"c\"", Map.of("a", "Order", "c", "d")))
                .isEqualTo("\"Order\" > \"d\"");
        assertThat(ColumnNames.renamed("a", Map.of("a", "order"))).isEqualTo("\"order\"");
        assertThat(ColumnNames.renamed("a", Map.of("a", "say \"hi\""))).isEqualTo("\"say \"\"hi\"\"\"");
    }

    @Test
    void words_of_sql_are_no_columns_unless_quoted() {
        assertThat(ColumnNames.renamed("user = \"user\" and x between 1 and 2", Map.of("user", "u", "between", "b")))
                .isEqualTo("user = \"u\" and x between 1 and 2");
    }

    @Test
    void the_words_of_a_type_are_no_columns() {
        assertThat(ColumnNames.renamed("x::timestamp with time zone < time", Map.of("time", "t", "zone", "z")))
                .isEqualTo("x::timestamp with time zone < t");
        assertThat(ColumnNames.renamed("cast(x as time with time zone) < time", Map.of("time", "t", "zone", "z")))
                .isEqualTo("cast(x as time with time zone) < t");
        assertThat(ColumnNames.renamed("time at time zone zone", Map.of("time", "t", "zone", "z")))
                .isEqualTo("t at time zone z");
    }

    @Test
    void a_named_column_is_found_and_null_names_none() {
        assertThat(ColumnNames.in("lower(email) = 'name'", "email"::equals)).isTrue();
        assertThat(ColumnNames.in("lower(email) = 'name'", "name"::equals)).isFalse();
        assertThat(ColumnNames.in(null, column -> true)).isFalse();
        assertThat(ColumnNames.renamedIfAny(null, Map.of("a", "b"))).isNull();
    }

    @Test
    void long_strings_are_read_without_exhausting_the_stack() {
        String literal = "'" + "x''".repeat(100_000) + "'";

        assertThat(ColumnNames.renamed(literal + " = a", Map.of("a", "b"))).isEqualTo(literal + " = b");
    }
}
