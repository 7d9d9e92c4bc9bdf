package dev.migrate.render;

import java.util.stream.Collectors;

/** A plain sentence as comments above a statement, each a line. */
final class CommentText {
    private static final String START = "// ";

    private CommentText() {}

    /**
     * The lines of a comment with their line feeds; nothing of an empty text.
     *
     * @param indent the indent that the code is going to get
     */
    static String of(String sentence, int indent) {
        return sentence.isEmpty()
                ? ""
                : JavadocText.wrapped(escaped(sentence), 0, OneLine.WIDTH - indent - START.length())
                        .lines()
                        .map(line -> START + line + "\n")
                        .collect(Collectors.joining());
    }

    /** A backslash that follows another begins no unicode escape, which could end the comment. */
    private static String escaped(String sentence) {
        return sentence.codePoints()
                .mapToObj(c -> c == '\\' ? "\\\\" : JavaString.isVisible(c) ? Character.toString(c) : " ")
                .collect(Collectors.joining());
    }
}
