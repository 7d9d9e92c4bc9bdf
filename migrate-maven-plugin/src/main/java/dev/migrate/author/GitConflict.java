package dev.migrate.author;

import java.util.stream.Collectors;

/** Reads a file in which git left conflicts. */
final class GitConflict {
    private static final String OURS = "<<<<<<< ";
    private static final String BASE = "||||||| ";
    private static final String SEPARATOR = "=======";
    private static final String END = ">>>>>>> ";

    private final boolean wantsOurs;
    private Part part = Part.COMMON;

    private GitConflict(boolean wantsOurs) {
        this.wantsOurs = wantsOurs;
    }

    /** Whether git left conflicts in the text. */
    static boolean isIn(String text) {
        return text.lines().anyMatch(line -> line.startsWith(OURS));
    }

    /** The text with our side of each conflict; a text without conflicts is itself. */
    static String ours(String text) {
        return new GitConflict(true).side(text);
    }

    /** The text with the side of each conflict that was merged; a text without conflicts is itself. */
    static String theirs(String text) {
        return new GitConflict(false).side(text);
    }

    private String side(String text) {
        return isIn(text) ? text.lines().filter(this::isWanted).collect(Collectors.joining("\n", "", "\n")) : text;
    }

    private boolean isWanted(String line) {
        Part next = part.after(line);
        boolean isMarker = next != part;
        part = next;
        return !isMarker && (part == Part.COMMON || part == (wantsOurs ? Part.OURS : Part.THEIRS));
    }

    /** Whose lines are read. */
    private enum Part {
        COMMON,
        OURS,
        BEFORE,
        THEIRS;

        /** What a line begins, or this if it is no marker that can come here. */
        Part after(String line) {
            return switch (this) {
                case COMMON -> line.startsWith(GitConflict.OURS) ? OURS : this;
                case OURS -> line.startsWith(BASE) ? BEFORE : line.equals(SEPARATOR) ? THEIRS : this;
                case BEFORE -> line.equals(SEPARATOR) ? THEIRS : this;
                case THEIRS -> line.startsWith(END) ? COMMON : this;
            };
        }
    }
}
