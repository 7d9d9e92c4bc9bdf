package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidTargetException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTargetTest {
    @Test
    void readsEachForm() {
        assertThat(RevisionTarget.parse("head")).isEqualTo(RevisionTarget.HEAD);
        assertThat(RevisionTarget.parse("heads")).isEqualTo(new RevisionTarget.AllHeads());
        assertThat(RevisionTarget.parse("base")).isEqualTo(new RevisionTarget.Base());
        assertThat(RevisionTarget.parse("+1")).isEqualTo(new RevisionTarget.Relative(1));
        assertThat(RevisionTarget.parse(" -3 ")).isEqualTo(new RevisionTarget.Relative(-3));
        assertThat(RevisionTarget.parse("7f3")).isEqualTo(new RevisionTarget.Id("7f3"));
        assertThat(RevisionTarget.parse("20261120093000")).isEqualTo(new RevisionTarget.Id("20261120093000"));
    }

    @Test
    void readsStepsFromAPlace() {
        RevisionTarget.Id id = new RevisionTarget.Id("7f3");
        assertThat(RevisionTarget.parse("7f3+02")).isEqualTo(new RevisionTarget.Offset(id, 2));
        assertThat(RevisionTarget.parse("head+1")).isEqualTo(new RevisionTarget.Offset(RevisionTarget.HEAD, 1));
        assertThat(RevisionTarget.parse("7f3-1")).isEqualTo(new RevisionTarget.Id("7f3-1"));
        assertThat(new RevisionTarget.Id("7f3-1").asOffset()).contains(new RevisionTarget.Offset(id, -1));
        assertThat(new RevisionTarget.Id("head-12").asOffset())
                .contains(new RevisionTarget.Offset(RevisionTarget.HEAD, -12));
        assertThat(new RevisionTarget.Id("2026-01-01").asOffset())
                .contains(new RevisionTarget.Offset(new RevisionTarget.Id("2026-01"), -1));
        assertThat(new RevisionTarget.Id("7f3").asOffset()).isEmpty();
        String longest = "x".repeat(64);
        assertThat(RevisionTarget.parse(longest + "-1"))
                .isEqualTo(new RevisionTarget.Offset(new RevisionTarget.Id(longest), -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "heads", "base", "+1", "-3", "7f3", "7f3+1", "7f3-2", "head-1", "base+2"})
    void readsWhatItWrites(String text) {
        assertThat(RevisionTarget.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+0",
                "-0",
                "+",
                "+1x",
                "-99999999999",
                "a b",
                "a:b",
                "'; drop",
                "a b+1",
                "a+",
                "a+1+1",
                "+1+1",
                "a+99999999999"
            })
    void refusesEverythingElse(String text) {
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> RevisionTarget.parse(text))
                .withMessage("Target '" + text
                        + "' can't be read. Use 'head', 'heads', 'base', a number of revisions such as"
                        + " '+1' or '-3', an id or the beginning of one, or steps from there such as 'head-1'.");
    }
}
