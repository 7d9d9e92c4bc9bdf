package dev.migrate.report;

/** A number with its noun. */
public final class Count {
    private Count() {}

    /** {@code 1 revision}, {@code 0 revisions}, {@code 2 revisions}. */
    public static String of(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** {@code 1 revision} or {@code 2 revisions}. */
    public static String revisions(int number) {
        return of(number, "revision", "revisions");
    }
}
