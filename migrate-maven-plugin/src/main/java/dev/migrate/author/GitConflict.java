package dev.migrate.author;

import java.util.stream.Collectors;

/** Reads a file in which git left conflicts. */
final class GitConflict {
    private static final String OURS = "<<<<<<< ";
    private static final String BASE = "||||||| ";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>> ";

    private boolean ours = true;

    private GitConflict() {}

    /** The text with our side of each conflict; a text without conflicts is itself. */
    static String ours(String text) {
        if (!text.contains(OURS)) {
            return text;
        }
        GitConflict conflict = new GitConflict();
        return text.lines().filter(conflict::isOurs).collect(Collectors.joining("\n", "", "\n"));
    }

    private boolean isOurs(String line) {
        if (line.startsWith(BASE) || line.equals(THEIRS)) {
            ours = false;
            return false;
        } else if (line.startsWith(END)) {
            ours = true;
            return false;
        }
        return ours && !line.startsWith(OURS);
    }
}
