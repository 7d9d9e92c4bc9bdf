package dev.migrate.error;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is told of a revision that failed.
 *
 * @param id the revision
 * @param name what it does, or empty
 * @param where what was being done, such as {@code at its 3rd statement: DROP TABLE t}
 * @param reason what was found, a sentence
 * @param aftermath what became of the work, a sentence, or empty
 * @param advice what to do, a sentence, or empty
 */
public record RevisionFailure(String id, String name, String where, String reason, String aftermath, String advice) {
    /** What was being done when a statement failed, counted from one. */
    public static String atStatement(int number, String sql) {
        return "at its " + Words.ordinal(number) + " statement: " + sql;
    }

    String text() {
        return lines(found(), aftermath, advice);
    }

    /** What failed and why. */
    String found() {
        String title = "Revision '" + id + "'" + (name.isEmpty() ? "" : " (" + name + ")") + " failed " + where;
        return lines(title, reason);
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
