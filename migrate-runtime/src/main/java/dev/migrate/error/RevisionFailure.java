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
        String title = "Revision '" + id + "'" + (name.isEmpty() ? "" : " (" + name + ")") + " failed " + where;
        return Stream.of(title, reason, aftermath, advice)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
