package dev.migrate.execution;

/** The beginning of a long text, for a message. */
final class Excerpt {
    private static final int LONGEST = 200;

    private Excerpt() {}

    /** The text on one line, cut if need be. */
    static String of(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }
}
