package dev.migrate.schema.json;

import java.util.ArrayList;
import java.util.List;

/**
 * JSON as it is written, value by value, the same text that Gson's {@code JsonWriter} makes.
 *
 * <p>Snapshots are written while the compiler runs, cold and once. That writer checks each call and hands on each quote by
 * itself; this one trusts its caller.
 */
final class JsonText {
    private static final String INDENT = "  ";

    /** The line ends of Unicode are none in JSON, but in JavaScript. */
    private static final char LINE_SEPARATOR = '\u2028';

    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
    private final List<String> lineStarts = new ArrayList<>();
    private int depth;
    private boolean spread = true;
    private boolean empty;

    /** Lets objects and lists spread over lines from here on, or not; gives back what they did so far. */
    boolean spread(boolean newSpread) {
        boolean before = spread;
        spread = newSpread;
        return before;
    }

    /** Begins an object or a list. */
    void begin(char bracket) {
        text.append(bracket);
        depth++;
        empty = true;
    }

    /** Ends an object or a list. */
    void end(char bracket) {
        depth--;
        if (spread && !empty) {
            newLine();
        }
        text.append(bracket);
        empty = false;
    }

    /** Goes to the next member of an object or a list. */
    void next() {
        if (!empty) {
            text.append(',');
        }
        if (spread) {
            newLine();
        } else if (!empty) {
            text.append(' ');
        }
        empty = false;
    }

    /** The next member of an object, by a name that needs no escapes. */
    void member(String name) {
        next();
        text.append('"').append(name).append("\": ");
    }

    /** The next member of an object, by whatever name. */
    void name(String name) {
        next();
        string(name);
        text.append(": ");
    }

    void string(String value) {
        text.append('"');
        if (isPlain(value)) {
            text.append(value);
        } else {
            for (int i = 0; i < value.length(); i++) {
                add(value.charAt(i));
            }
        }
        text.append('"');
    }

    JsonText endLine() {
        text.append('\n');
        return this;
    }

    /** A number or a truth value. */
    void literal(String value) {
        text.append(value);
    }

    private void newLine() {
        for (int i = lineStarts.size(); i <= depth; i++) {
            lineStarts.add('\n' + INDENT.repeat(i));
        }
        text.append(lineStarts.get(depth));
    }

    /** Whether it surely can stand as it is. */
    private static boolean isPlain(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            char character = value.charAt(i);
            if (character < ' ' || character == '"' || character == '\\' || character >= LINE_SEPARATOR) {
                return false;
            }
        }
        return true;
    }

    private void add(char character) {
        switch (character) {
            case '"', '\\' -> text.append('\\').append(character);
            case '\t' -> text.append("\\t");
            case '\b' -> text.append("\\b");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\f' -> text.append("\\f");
            default -> addOther(character);
        }
    }

    private void addOther(char character) {
        if (character >= ' ' && character != LINE_SEPARATOR && character != PARAGRAPH_SEPARATOR) {
            text.append(character);
            return;
        }
        text.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            text.append(HEX.charAt(character >> shift & 0xf));
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
