package dev.migrate.diff;

import dev.migrate.error.InvalidHintException;
import java.util.ArrayList;
import java.util.List;

/** Reads the value of a flag: names with dots between them, a separator, and what follows. */
final class HintReader {
    private static final String RENAME = "-Drename=table:new_name or -Drename=table.column:new_name";
    private static final String ALLOW_DROP = "-DallowDrop=table or -DallowDrop=table.column";
    private static final String FILL = "-Dfill=table.column=expression";
    private static final int COLUMN_OF_SCHEMA = 3;

    private final String flag;
    private final String text;
    private final String form;
    private int position;

    private HintReader(String property, String text, String form) {
        this.flag = "-D" + property + "=" + text;
        this.text = text;
        this.form = form;
    }

    static DiffHints.Rename rename(String text) {
        HintReader reader = new HintReader("rename", text.strip(), RENAME);
        List<String> from = reader.path(COLUMN_OF_SCHEMA);
        reader.separator(':');
        List<String> to = reader.path(2);
        reader.end();
        return new DiffHints.Rename(from, to);
    }

    static DiffHints.AllowedDrop allowedDrop(String text) {
        HintReader reader = new HintReader("allowDrop", text.strip(), ALLOW_DROP);
        List<String> name = reader.path(COLUMN_OF_SCHEMA);
        reader.end();
        return new DiffHints.AllowedDrop(name);
    }

    static DiffHints.Fill fill(String text) {
        HintReader reader = new HintReader("fill", text.strip(), FILL);
        List<String> column = reader.path(COLUMN_OF_SCHEMA);
        reader.separator('=');
        String expression = reader.text.substring(reader.position).strip();
        reader.require(column.size() > 1 && !expression.isEmpty());
        return new DiffHints.Fill(column, expression);
    }

    private List<String> path(int longest) {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(part());
        } while (skip('.'));
        require(parts.size() <= longest);
        return parts;
    }

    private String part() {
        String part = skip('"') ? quotedPart() : plainPart();
        require(!part.isEmpty());
        return part;
    }

    private String plainPart() {
        int start = position;
        while (position < text.length() && ".:=\"".indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position).strip();
    }

    private String quotedPart() {
        StringBuilder part = new StringBuilder();
        while (true) {
            require(position < text.length());
            if (!skip('"')) {
                part.append(text.charAt(position++));
            } else if (skip('"')) {
                part.append('"');
            } else {
                return part.toString();
            }
        }
    }

    private void separator(char separator) {
        require(skip(separator));
    }

    private void end() {
        require(position == text.length());
    }

    private boolean skip(char expected) {
        boolean found = position < text.length() && text.charAt(position) == expected;
        if (found) {
            position++;
        }
        return found;
    }

    private void require(boolean right) {
        if (!right) {
            throw InvalidHintException.unreadable(flag, form);
        }
    }
}
