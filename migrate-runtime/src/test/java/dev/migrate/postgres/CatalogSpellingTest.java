package dev.migrate.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.test.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogSpellingTest {
    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @Test
    void a_cast_of_an_array_becomes_one_of_its_elements() {
        assertThat(CatalogSpelling.of("((a)::text = ANY ((ARRAY['x'::character varying, \"b,]\"])::text[]))"))
                .isEqualTo("((a)::text = ANY (ARRAY[('x'::character varying)::text, (\"b,]\")::text]))");
        assertThat(CatalogSpelling.of("(ARRAY[(a + f(1, 2)), 'it''s, ]'])::numeric(10,2)[]"))
                .isEqualTo("ARRAY[((a + f(1, 2)))::numeric(10,2), ('it''s, ]')::numeric(10,2)]");
    }

    @Test
    void anything_else_stays() {
        assertThat(CatalogSpelling.of("'(ARRAY[1])::text[]'::text")).isEqualTo("'(ARRAY[1])::text[]'::text");
        assertThat(CatalogSpelling.of("f(ARRAY[1, 2]) = (ARRAY[1])[1]")).isEqualTo("f(ARRAY[1, 2]) = (ARRAY[1])[1]");
        assertThat(CatalogSpelling.of("E'\\\\''(ARRAY[1])::text[]'")).isEqualTo("E'\\\\''(ARRAY[1])::text[]'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name IN ('a', 'it''s, ])::text[]', E'\\\\')",
                "name IN ('a', 'b') OR \"na,]me\" NOT IN (name, 'c')",
                "name = ANY (ARRAY[coalesce(name, nullif(name, 'x,]')), 'c'])",
                "n IN (1, 2.5, 3)",
                "code IN ('a', 'b')"
            })
    void an_expression_is_spelled_alike_before_and_after_postgresql_has_read_its_own_spelling(String condition) {
        database.clear();
        database.execute(
                "CREATE TABLE t (name varchar(10), \"na,]me\" varchar, n int, code char(3), CONSTRAINT t_check CHECK ("
                        + condition + "))");
        String first = spelling();
        database.execute("ALTER TABLE t ALTER COLUMN name TYPE varchar(20)");
        database.execute(
                "ALTER TABLE t DROP CONSTRAINT t_check", "ALTER TABLE t ADD CONSTRAINT t_check CHECK (" + first + ")");
        assertThat(spelling()).isEqualTo(first);
    }

    private static String spelling() {
        return CatalogSpelling.of(
                database.query("SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 't_check'")
                        .get(0)
                        .get(0));
    }
}
