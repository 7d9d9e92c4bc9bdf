package dev.migrate.report;

import dev.migrate.error.Visible;
import java.util.Locale;

/** Where a command speaks: sentences go to people, results go where they can be piped. */
public interface Console {
    /** Says one line or several; what would not show, or would command the terminal, is shown as an escape. */
    default void say(String text) {
        Visible.lines(text).forEach(this::tell);
    }

    /** Shows a line to people as it is. */
    void tell(String line);

    /** Says a formatted line in English, whatever the locale of the machine. */
    default void say(String format, Object... values) {
        say(String.format(Locale.ROOT, format, values));
    }

    /** Prints lines of a result for people to read, as {@link #say} does. */
    default void print(String text) {
        Visible.lines(text).forEach(line -> write(line + "\n"));
    }

    /** Writes a result as it is, for a program to read. */
    void write(String text);

    /** How another command is called here: {@code mvn migrate:upgrade}. */
    String command(String name);

    /** How an argument is written here: {@code -DdryRun}. */
    String argument(String name);
}
