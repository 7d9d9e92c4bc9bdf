package dev.migrate.schema.json;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in which an object either spreads over lines or stands on one; empty lists and nulls are left out.
 *
 * <p>Names of members are the format's own and need no escapes; keys of maps may be anything.
 */
final class JsonOutput {
    private final JsonText text = new JsonText();

    private JsonOutput() {}

    /** The content of a document. */
    @FunctionalInterface
    interface Document {
        void write(JsonOutput output);
    }

    static String document(Document document) {
        JsonOutput output = new JsonOutput();
        output.text.begin('{');
        document.write(output);
        output.text.end('}');
        return output.text.endLine().toString();
    }

    void text(String name, @Nullable String value) {
        if (value != null) {
            text.member(name);
            text.string(value);
        }
    }

    void number(String name, long value) {
        text.member(name);
        text.literal(Long.toString(value));
    }

    /** A yes or no, left out when it is the usual one. */
    void flag(String name, boolean value, boolean usual) {
        if (value != usual) {
            text.member(name);
            text.literal(Boolean.toString(value));
        }
    }

    void texts(String name, List<String> values) {
        text.member(name);
        text.begin('[');
        for (String value : values) {
            text.next();
            text.string(value);
        }
        text.end(']');
    }

    /** A list of objects that stand on the line where they are. */
    <T> void inline(String name, Collection<T> values, JsonContent<T> content) {
        text.member(name);
        list(values, content);
    }

    /** An object that spreads over lines. */
    void object(String name, Document content) {
        text.member(name);
        text.begin('{');
        content.write(this);
        text.end('}');
    }

    /** Named objects that spread over lines each. */
    <T> void objects(String name, Map<?, T> values, JsonContent<T> content) {
        if (!values.isEmpty()) {
            text.member(name);
            text.begin('{');
            for (Map.Entry<?, T> value : values.entrySet()) {
                text.name(value.getKey().toString());
                text.begin('{');
                content.write(this, value.getValue());
                text.end('}');
            }
            text.end('}');
        }
    }

    /** Named objects on a line each. */
    <T> void lines(String name, Map<?, T> values, JsonContent<T> content) {
        if (!values.isEmpty()) {
            text.member(name);
            text.begin('{');
            for (Map.Entry<?, T> value : values.entrySet()) {
                text.name(value.getKey().toString());
                line(value.getValue(), content);
            }
            text.end('}');
        }
    }

    /** Objects on a line each. */
    <T> void lines(String name, Collection<T> values, JsonContent<T> content) {
        if (!values.isEmpty()) {
            text.member(name);
            list(values, content);
        }
    }

    /** An object on one line. */
    <T> void line(String name, @Nullable T value, JsonContent<T> content) {
        if (value != null) {
            text.member(name);
            line(value, content);
        }
    }

    private <T> void list(Collection<T> values, JsonContent<T> content) {
        text.begin('[');
        for (T value : values) {
            text.next();
            line(value, content);
        }
        text.end(']');
    }

    private <T> void line(T value, JsonContent<T> content) {
        text.begin('{');
        boolean before = text.spread(false);
        content.write(this, value);
        text.end('}');
        text.spread(before);
    }
}
