package dev.migrate.render;

import java.util.List;
import java.util.stream.Collectors;

/** Plain sentences as the text of a Javadoc comment. */
final class JavadocText {
    private static final int WIDTH = OneLine.WIDTH - " * ".length();

    private JavadocText() {}

    /** A paragraph for each sentence, its lines as wide as words go into them. */
    static String of(List<String> sentences) {
        return sentences.stream()
                .map(JavadocText::escaped)
                .map(JavadocText::wrapped)
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

    private static String wrapped(String text) {
        StringBuilder wrapped = new StringBuilder();
        int column = "<p>".length();
        for (String word : text.strip().split(" +")) {
            if (column + 1 + word.length() > WIDTH) {
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
