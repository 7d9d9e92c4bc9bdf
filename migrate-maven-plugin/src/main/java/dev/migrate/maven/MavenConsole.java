package dev.migrate.maven;

import dev.migrate.error.Visible;
import dev.migrate.report.Console;
import java.io.PrintStream;
import org.apache.maven.plugin.logging.Log;

/**
 * Where a goal speaks: sentences go to Maven's log, scripts go to standard output as they are, so that they can be piped.
 */
record MavenConsole(Log log, PrintStream out) implements Console {
    @Override
    public void tell(String line) {
        log.info(line);
    }

    /** Warns of something that does not stop the goal. */
    void warn(String text) {
        Visible.lines(text).forEach(log::warn);
    }

    /** Tells a line of a result, which is there for whoever asked Maven to be quiet ({@code -q}) as well. */
    void result(String line) {
        if (log.isInfoEnabled()) {
            say(line);
        } else {
            print(line);
        }
    }

    /** Writes text without the prefixes of a log. */
    @Override
    public void write(String text) {
        out.print(text);
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
