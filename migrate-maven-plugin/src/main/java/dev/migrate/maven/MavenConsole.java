package dev.migrate.maven;

import dev.migrate.report.Console;
import java.io.PrintStream;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a goal speaks: sentences go to Maven's log, scripts go to standard output as they are, so that they can be piped.
 */
record MavenConsole(Log log, PrintStream out) implements Console {
    @Override
    public void say(String text) {
        (text.isEmpty() ? Stream.of("") : text.lines()).forEach(log::info);
    }

    /** Warns of something that does not stop the goal. */
    void warn(String text) {
        text.lines().forEach(log::warn);
    }

    /** Prints text without the prefixes of a log. */
    @Override
    public void print(String text) {
        out.print(text.endsWith("\n") ? text : text + "\n");
        out.flush();
    }

    @Override
    public String command(String name) {
        return "mvn migrate:" + name;
    }

    @Override
    public String argument(String name) {
        return "-D" + name;
    }
}
