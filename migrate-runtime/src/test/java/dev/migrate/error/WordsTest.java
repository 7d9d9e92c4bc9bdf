package dev.migrate.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "1,1st",
        "2,2nd",
        "3,3rd",
        "4,4th",
        "11,11th",
        "12,12th",
        "13,13th",
        "21,21st",
        "112,112th",
        "1003,1003rd"
    })
    void ordinals(int number, String text) {
        assertThat(Words.ordinal(number)).isEqualTo(text);
    }

    @Test
    void enumerations() {
        assertThat(Words.quoted(List.of())).isEmpty();
        assertThat(Words.quoted(List.of("a"))).isEqualTo("'a'");
        assertThat(Words.quoted(List.of("a", "b"))).isEqualTo("'a' and 'b'");
        assertThat(Words.quoted(List.of("a", "b", "c"))).isEqualTo("'a', 'b' and 'c'");
    }

    @Test
    void durations() {
        assertThat(Words.duration(Duration.ofMillis(1500))).isEqualTo("1500 ms");
        assertThat(Words.duration(Duration.ofMinutes(5))).isEqualTo("300 s");
        assertThat(Words.duration(Duration.ZERO)).isEqualTo("0 ms");
    }

    @Test
    void suggestionsAreCloseAndClosestFirst() {
        List<String> names = List.of("naming", "mapping", "schema", "on");
        assertThat(Suggestion.close("Namin", names)).containsExactly("naming");
        assertThat(Suggestion.close("mappin", names)).containsExactly("mapping");
        assertThat(Suggestion.close("url", names)).isEmpty();
        assertThat(Suggestion.close("", names)).isEmpty();
    }
}
