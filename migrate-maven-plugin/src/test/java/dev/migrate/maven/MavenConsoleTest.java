package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MavenConsoleTest {
    private final RecordingLog log = new RecordingLog();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final MavenConsole console = new MavenConsole(log, new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void says_each_line_by_itself() {
        console.say("one\ntwo\n");
        assertThat(log.lines).containsExactly("INFO one", "INFO two");
    }

    @Test
    void an_empty_line_is_a_line() {
        console.say("");
        assertThat(log.lines).containsExactly("INFO ");
    }

    @Test
    void formats_the_same_in_every_country() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            console.say("%d revisions", 12);
        } finally {
            Locale.setDefault(machine);
        }
        assertThat(log.lines).containsExactly("INFO 12 revisions");
    }

    @Test
    void warns() {
        console.warn("beware");
        assertThat(log.lines).containsExactly("WARN beware");
    }

    @Test
    void tells_results_even_if_it_is_to_be_quiet() {
        console.result("at 001");
        log.quiet = true;
        console.result("at 002");
        assertThat(log.lines).containsExactly("INFO at 001");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("at 002\n");
    }

    @Test
    void prints_a_script_as_it_is_with_a_newline_at_the_end() {
        console.print("SELECT 1;");
        console.print("SELECT 2;\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("SELECT 1;\nSELECT 2;\n");
        assertThat(log.lines).isEmpty();
    }
}
