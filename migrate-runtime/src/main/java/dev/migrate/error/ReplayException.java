package dev.migrate.error;

import java.util.Collection;
import java.util.stream.Collectors;

/** An operation that the schema it meets does not allow, such as one on a table that does not exist. */
public final class ReplayException extends MigrateException {
    private static final int LISTED = 10;

    /**
     * Takes what was tried, what is in its way and what to do.
     *
     * @param operation the operation in words, such as {@code drop table 'users'}
     * @param found a sentence about what was found
     * @param advice a sentence about what to do
     */
    public ReplayException(String operation, String found, String advice) {
        super("Can't " + operation + ". " + found + " " + advice);
    }

    /**
     * An operation on an object that is not there.
     *
     * @param operation the operation in words
     * @param missing what is not there, such as {@code Table 'users'}
     * @param plural what such objects are called, such as {@code tables}
     * @param present the names of those that are there
     */
    public static ReplayException missing(String operation, String missing, String plural, Collection<String> present) {
        String found = missing + " does not exist; "
                + (present.isEmpty() ? "there are no " + plural : plural + " are " + list(present)) + ".";
        return new ReplayException(operation, found, "Name one that exists, or create it before.");
    }

    /**
     * An operation that makes a name which something has already.
     *
     * @param operation the operation in words
     * @param holder what has the name, such as {@code index 'ix_a' of table 'a'}
     */
    public static ReplayException taken(String operation, String holder) {
        return new ReplayException(
                operation, "The name belongs to " + holder + ".", "Take another name, or drop or rename that before.");
    }

    /**
     * An operation on something that others still use.
     *
     * @param operation the operation in words
     * @param users what uses it, such as {@code foreign key 'fk_a' of table 'a'}
     */
    public static ReplayException used(String operation, Collection<String> users) {
        return new ReplayException(
                operation, "It is used by " + String.join(" and ", users) + ".", "Drop or change that before.");
    }

    private static String list(Collection<String> names) {
        String listed = names.stream().sorted().limit(LISTED).collect(Collectors.joining("', '", "'", "'"));
        return names.size() <= LISTED ? listed : listed + " and " + (names.size() - LISTED) + " more";
    }
}
