package dev.migrate.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.test.Laws;
import dev.migrate.test.RandomSchemas;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNameTest {
    private static final List<String> PIECES =
            List.of("\"", "\"\"", ".", "a", "B", " ", "'", "\\", "$", "ö", "表", "😀", "\n", "schema", "[]", ";", "--");

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "users,,users",
                "Mixed Case,,Mixed Case",
                "audit.log,audit,log",
                "audit.\"a.b\",audit,a.b",
                "\"a.b\",,a.b",
                "\"a.b\".c,a.b,c",
                "\"say \"\"hi\"\"\",,say \"hi\"",
                "\"\"\"\",,\"",
                "` x . y `,` x `,` y `"
            })
    void text_is_read(String text, String schema, String name) {
        assertThat(QualifiedName.parse(text)).isEqualTo(new QualifiedName(schema, name));
    }

    @Test
    void quotes_are_written_only_where_they_are_needed() {
        assertThat(QualifiedName.of("Mixed Case")).hasToString("Mixed Case");
        assertThat(new QualifiedName("audit", "a.b")).hasToString("audit.\"a.b\"");
        assertThat(new QualifiedName("say \"hi\"", "x")).hasToString("\"say \"\"hi\"\"\".x");
    }

    @Test
    void any_name_is_read_as_it_was_written() {
        Laws.forEachSeed(2000, seed -> {
            RandomGenerator random = RandomSchemas.random(seed);
            QualifiedName name = new QualifiedName(random.nextBoolean() ? part(random) : null, part(random));
            assertThat(QualifiedName.parse(name.toString())).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "a.",
                ".a",
                "a.b.c",
                "\"a",
                "a\"b",
                "\"a\"b",
                "a.\"b\"c",
                "\"a\".b.c",
                "\"",
                "\"\"\"",
                "a..b"
            })
    void what_is_no_name_is_refused(String text) {
        assertThatThrownBy(() -> QualifiedName.parse(text))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage(
                        "'" + text + "' is not a name. Write name or schema.name, and put a part with a dot or a double"
                                + " quote into double quotes: schema.\"a.b\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "a.\"\"", "\"\".a"})
    void an_empty_part_is_refused(String text) {
        assertThatThrownBy(() -> QualifiedName.parse(text))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessage("A name or a schema is empty. Give each a name of at least one character.");
    }

    @Test
    void names_are_sorted_by_schema_with_the_default_one_first() {
        assertThat(Stream.of("b.a", "z", "a.z", "y", "a.b")
                        .map(QualifiedName::parse)
                        .sorted())
                .extracting(QualifiedName::toString)
                .containsExactly("y", "z", "a.b", "a.z", "b.a");
    }

    @Test
    void a_name_moves_to_another_schema_and_back() {
        QualifiedName name = QualifiedName.of("users");
        assertThat(name.inSchema("audit")).hasToString("audit.users");
        assertThat(name.inSchema("audit").inSchema(null)).isEqualTo(name);
    }

    private static String part(RandomGenerator random) {
        StringBuilder part = new StringBuilder();
        for (int i = random.nextInt(1, 6); i > 0; i--) {
            part.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return part.toString();
    }
}
