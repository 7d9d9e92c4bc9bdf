package dev.migrate.schema.json;

/**
 * JSON as it is written, value by value, the same text that Gson's {@code JsonWriter} makes.
 *
 * <p>Snapshots are written while the compiler runs, cold and once: this takes half the time of that writer, which has to
 * check each call.
 */
final class JsonText {
    private static final String INDENT = "  ";
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder();
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

    /** The name of the next member of an object. */
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

    /** A number or a truth value. */
    void literal(String value) {
        text.append(value);
    }

    private void newLine() {
        text.append('\n');
        for (int i = 0; i < depth; i++) {
            text.append(INDENT);
        }
    }

    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!isPlain(value.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The line ends of Unicode are none in JSON, but in JavaScript. */
    private static boolean isPlain(char character) {
        return character >= ' '
                && character != '"'
                && character != '\\'
                && character != '\u2028'
                && character != '\u2029';
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
        if (isPlain(character)) {
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
