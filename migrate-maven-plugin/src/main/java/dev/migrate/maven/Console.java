package dev.migrate.maven;

import java.io.PrintStream;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a goal speaks: sentences go to Maven's log, scripts go to standard output as they are, so that they can be piped.
 */
record Console(Log log, PrintStream out) {
    /** Says one line or several. */
    void say(String text) {
        (text.isEmpty() ? Stream.of("") : text.lines()).forEach(log::info);
    }

    /** Says a formatted line in English, whatever the locale of the machine. */
    void say(String format, Object... values) {
        say(String.format(Locale.ROOT, format, values));
    }

    /** Warns of something that does not stop the goal. */
    void warn(String text) {
        text.lines().forEach(log::warn);
    }

    /** Prints text without the prefixes of a log. */
    void print(String text) {
        out.print(text.endsWith("\n") ? text : text + "\n");
        out.flush();
    }
}
