package dev.migrate.render;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain sentences as the text of a Javadoc comment. */
final class JavadocText {
    private static final int WIDTH = OneLine.WIDTH - " * ".length();

    private static final Pattern SPACES = Pattern.compile(" +");

    private JavadocText() {}

    /** A paragraph for each sentence, its lines as wide as words go into them. */
    static String of(List<String> sentences) {
        return sentences.stream()
                .map(JavadocText::escaped)
                .map(text -> wrapped(text, "<p>".length(), WIDTH))
                .collect(Collectors.joining("\n\n<p>"));
    }

    /** What the comment, the HTML and the unicode escapes of Java would take for their own becomes an entity. */
    private static String escaped(String sentence) {
        return sentence.codePoints().mapToObj(JavadocText::escaped).collect(Collectors.joining());
    }

    private static String escaped(int codePoint) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@', '\\', '*' -> "&#" + codePoint + ";";
            case '\n' -> " ";
            default -> JavaString.isVisible(codePoint) ? Character.toString(codePoint) : "&#" + codePoint + ";";
        };
    }

    /** Breaks a text into lines as wide as words go into them, the first of which begins at a column. */
    static String wrapped(String text, int start, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = start;
        for (String word : SPACES.split(text.strip(), -1)) {
            if (column + 1 + word.length() > width) {
                wrapped.append('\n');
                column = 0;
            } else if (!wrapped.isEmpty()) {
                wrapped.append(' ');
                column++;
            }
            wrapped.append(word);
            column += word.length();
        }
        return wrapped.toString();
    }
}
