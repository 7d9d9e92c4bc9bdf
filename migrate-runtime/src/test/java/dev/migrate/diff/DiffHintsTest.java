package dev.migrate.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.InvalidHintException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffHintsTest {
    private static final String QUOTES =
            "; a name with a dot, a colon, an equals sign or a double quote in it stands in" + " double quotes.";

    @Test
    void flags_are_read() {
        DiffHints hints = DiffHints.parse(
                List.of("users:people", "users.a:b", " audit.users.a : b "),
                List.of("users.legacy_id", "users"),
                List.of("t.a=0", "t.a=x = 'y:z.'"));

        assertThat(hints.renames())
                .containsExactly(
                        new DiffHints.Rename(List.of("users"), List.of("people")),
                        new DiffHints.Rename(List.of("users", "a"), List.of("b")),
                        new DiffHints.Rename(List.of("audit", "users", "a"), List.of("b")));
        assertThat(hints.allowedDrops())
                .containsExactly(
                        new DiffHints.AllowedDrop(List.of("users", "legacy_id")),
                        new DiffHints.AllowedDrop(List.of("users")));
        assertThat(hints.fills())
                .containsExactly(
                        new DiffHints.Fill(List.of("t", "a"), "0"),
                        new DiffHints.Fill(List.of("t", "a"), "x = 'y:z.'"));
    }

    @Test
    void odd_names_stand_in_quotes_and_are_written_so() {
        DiffHints hints = DiffHints.parse(List.of("\"a.b\".\"c:d\":\"e\"\"f\""), List.of(), List.of("\"a=b\".c=1"));

        assertThat(hints.renames().get(0))
                .isEqualTo(new DiffHints.Rename(List.of("a.b", "c:d"), List.of("e\"f")))
                .hasToString("-Drename=\"a.b\".\"c:d\":\"e\"\"f\"");
        assertThat(hints.fills().get(0)).hasToString("-Dfill=\"a=b\".c=1");
    }

    @Test
    void hints_are_joined() {
        DiffHints one = DiffHints.parse(List.of("a:b"), List.of("c"), List.of());
        DiffHints other = DiffHints.parse(List.of(), List.of("d"), List.of("e.f=1"));

        assertThat(one.and(other)).isEqualTo(DiffHints.parse(List.of("a:b"), List.of("c", "d"), List.of("e.f=1")));
        assertThat(DiffHints.none().and(one)).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a:", ":b", "a.b", "a.b.c.d:e", "a:b:c", "a:b=c", "a..b:c", "\"a:b", "a\"b:c", "a:b.c.d"
            })
    void an_unreadable_rename_is_refused(String text) {
        assertThatThrownBy(() -> DiffHints.parse(List.of(text), List.of(), List.of()))
                .isInstanceOf(InvalidHintException.class)
                .hasMessage("'-Drename=" + text + "' can't be read. Write -Drename=table:new_name or"
                        + " -Drename=table.column:new_name" + QUOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a:b", "a.", "a=b", "a.b.c.d"})
    void an_unreadable_drop_is_refused(String text) {
        assertThatThrownBy(() -> DiffHints.parse(List.of(), List.of(text), List.of()))
                .isInstanceOf(InvalidHintException.class)
                .hasMessage("'-DallowDrop=" + text + "' can't be read. Write -DallowDrop=table or"
                        + " -DallowDrop=table.column" + QUOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.b", "a=1", "a.b=", "=1", "a.b:1"})
    void an_unreadable_fill_is_refused(String text) {
        assertThatThrownBy(() -> DiffHints.parse(List.of(), List.of(), List.of(text)))
                .isInstanceOf(InvalidHintException.class)
                .hasMessage("'-Dfill=" + text + "' can't be read. Write -Dfill=table.column=expression" + QUOTES);
    }
}
