package dev.migrate.maven;

/** A number with its noun. */
final class Count {
    private Count() {}

    /** {@code 1 revision}, {@code 0 revisions}, {@code 2 revisions}. */
    static String of(int number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** {@code 1 revision} or {@code 2 revisions}. */
    static String revisions(int number) {
        return of(number, "revision", "revisions");
    }
}
