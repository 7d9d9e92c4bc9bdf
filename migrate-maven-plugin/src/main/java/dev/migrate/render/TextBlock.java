package dev.migrate.render;

import java.util.regex.Pattern;

/** Decides which strings read well, and mean the same, as a text block. */
final class TextBlock {
    private static final Pattern SPACE_AT_LINE_END = Pattern.compile("[ \\t]+(\\n|$)");
    private static final Pattern LINE_WITHOUT_INDENT = Pattern.compile("(?m)^[^ \\t\\n]");

    private TextBlock() {}

    /** Whether the string has several lines and nothing in it that a text block would strip or need escapes for. */
    static boolean suits(String value) {
        return value.indexOf('\n') >= 0
                && value.chars().allMatch(c -> c == '\n' || JavaString.isVisible(c))
                && value.indexOf('\\') < 0
                && !value.contains("\"\"\"")
                && !SPACE_AT_LINE_END.matcher(value).find()
                && keepsItsIndent(value);
    }

    /** A closing delimiter on a line of its own fixes the indent; otherwise some line must start at the margin. */
    private static boolean keepsItsIndent(String value) {
        return value.endsWith("\n")
                || (!value.endsWith("\"") && LINE_WITHOUT_INDENT.matcher(value).find());
    }
}
