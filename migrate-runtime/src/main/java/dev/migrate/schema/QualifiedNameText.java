package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.ArrayList;
import java.util.List;

/** The text form of a {@link QualifiedName}, both ways. */
final class QualifiedNameText {
    private final String text;
    private final List<String> parts = new ArrayList<>();
    private int position;

    private QualifiedNameText(String text) {
        this.text = text;
    }

    static QualifiedName parse(String text) {
        List<String> parts = new QualifiedNameText(text).parts();
        return parts.size() == 1
                ? new QualifiedName(null, parts.get(0))
                : new QualifiedName(parts.get(0), parts.get(1));
    }

    static String write(QualifiedName name) {
        String schema = name.schema();
        return schema == null ? part(name.name()) : part(schema) + "." + part(name.name());
    }

    private static String part(String name) {
        return name.contains(".") || name.contains("\"") ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }

    private List<String> parts() {
        do {
            parts.add(atQuote() ? quotedPart() : plainPart());
        } while (dot());
        if (position < text.length() || parts.size() > 2) {
            throw invalid();
        }
        return parts;
    }

    private boolean atQuote() {
        return position < text.length() && text.charAt(position) == '"';
    }

    private boolean dot() {
        boolean found = position < text.length() && text.charAt(position) == '.';
        if (found) {
            position++;
        }
        return found;
    }

    private String plainPart() {
        int end = text.indexOf('.', position);
        String part = text.substring(position, end < 0 ? text.length() : end);
        if (part.isEmpty() || part.contains("\"")) {
            throw invalid();
        }
        position += part.length();
        return part;
    }

    private String quotedPart() {
        StringBuilder part = new StringBuilder();
        position++;
        while (position < text.length()) {
            if (!atQuote()) {
                part.append(text.charAt(position++));
            } else if (text.startsWith("\"\"", position)) {
                part.append('"');
                position += 2;
            } else {
                position++;
                return part.toString();
            }
        }
        throw invalid();
    }

    private InvalidSchemaException invalid() {
        return new InvalidSchemaException("'" + text + "' is not a name. Write name or schema.name, and put a part with"
                + " a dot or a double quote into double quotes: schema.\"a.b\".");
    }
}
