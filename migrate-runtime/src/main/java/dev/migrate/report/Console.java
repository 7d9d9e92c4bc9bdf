package dev.migrate.report;

import java.util.Locale;

/** Where a command speaks: sentences go to people, results go where they can be piped. */
public interface Console {
    /** Says one line or several. */
    void say(String text);

    /** Says a formatted line in English, whatever the locale of the machine. */
    default void say(String format, Object... values) {
        say(String.format(Locale.ROOT, format, values));
    }

    /** Prints a result as it is, with an end of line. */
    void print(String text);

    /** How another command is called here: {@code mvn migrate:upgrade}. */
    String command(String name);

    /** How an argument is written here: {@code -DdryRun}. */
    String argument(String name);
}
