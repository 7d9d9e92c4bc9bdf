package dev.migrate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final List<String> said = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Console console =
            new Console(new RecordingLog(said), new PrintStream(out, true, StandardCharsets.UTF_8));

    @Test
    void says_each_line_by_itself() {
        console.say("one\ntwo\n");
        assertThat(said).containsExactly("INFO one", "INFO two");
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
        assertThat(said).containsExactly("INFO 12 revisions");
    }

    @Test
    void warns() {
        console.warn("beware");
        assertThat(said).containsExactly("WARN beware");
    }

    @Test
    void prints_a_script_as_it_is_with_a_newline_at_the_end() {
        console.print("SELECT 1;");
        console.print("SELECT 2;\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("SELECT 1;\nSELECT 2;\n");
        assertThat(said).isEmpty();
    }

    /** A log that keeps what it is told. */
    private static final class RecordingLog extends SystemStreamLog {
        private final List<String> lines;

        RecordingLog(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void info(CharSequence content) {
            lines.add("INFO " + content);
        }

        @Override
        public void warn(CharSequence content) {
            lines.add("WARN " + content);
        }
    }
}
