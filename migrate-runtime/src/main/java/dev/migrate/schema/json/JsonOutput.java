package dev.migrate.schema.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON in which an object either spreads over lines or stands on one; empty lists and nulls are left out. */
final class JsonOutput {
    private static final FormattingStyle SPREAD = FormattingStyle.PRETTY.withIndent("  ");
    private static final FormattingStyle ONE_LINE = FormattingStyle.COMPACT.withSpaceAfterSeparators(true);

    private final JsonWriter writer;

    private JsonOutput(JsonWriter writer) {
        this.writer = writer;
    }

    /** The content of a document. */
    @FunctionalInterface
    interface Document {
        void write(JsonOutput output) throws IOException;
    }

    static String document(Document document) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = new JsonWriter(text)) {
            writer.setFormattingStyle(SPREAD);
            writer.setHtmlSafe(false);
            writer.beginObject();
            document.write(new JsonOutput(writer));
            writer.endObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    void text(String name, @Nullable String value) throws IOException {
        if (value != null) {
            writer.name(name).value(value);
        }
    }

    void number(String name, long value) throws IOException {
        writer.name(name).value(value);
    }

    /** A yes or no, left out when it is the usual one. */
    void flag(String name, boolean value, boolean usual) throws IOException {
        if (value != usual) {
            writer.name(name).value(value);
        }
    }

    void texts(String name, List<String> values) throws IOException {
        writer.name(name).beginArray();
        for (String value : values) {
            writer.value(value);
        }
        writer.endArray();
    }

    /** A list of objects that stand on the line where they are. */
    <T> void inline(String name, Collection<T> values, JsonContent<T> content) throws IOException {
        writer.name(name).beginArray();
        for (T value : values) {
            line(value, content);
        }
        writer.endArray();
    }

    /** An object that spreads over lines. */
    void object(String name, Document content) throws IOException {
        writer.name(name).beginObject();
        content.write(this);
        writer.endObject();
    }

    /** Named objects that spread over lines each. */
    <T> void objects(String name, Map<?, T> values, JsonContent<T> content) throws IOException {
        if (!values.isEmpty()) {
            writer.name(name).beginObject();
            for (Map.Entry<?, T> value : values.entrySet()) {
                writer.name(value.getKey().toString()).beginObject();
                content.write(this, value.getValue());
                writer.endObject();
            }
            writer.endObject();
        }
    }

    /** Named objects on a line each. */
    <T> void lines(String name, Map<?, T> values, JsonContent<T> content) throws IOException {
        if (!values.isEmpty()) {
            writer.name(name).beginObject();
            for (Map.Entry<?, T> value : values.entrySet()) {
                line(value.getKey().toString(), value.getValue(), content);
            }
            writer.endObject();
        }
    }

    /** Objects on a line each. */
    <T> void lines(String name, Collection<T> values, JsonContent<T> content) throws IOException {
        if (!values.isEmpty()) {
            writer.name(name).beginArray();
            for (T value : values) {
                line(value, content);
            }
            writer.endArray();
        }
    }

    /** An object on one line. */
    <T> void line(String name, @Nullable T value, JsonContent<T> content) throws IOException {
        if (value != null) {
            writer.name(name);
            line(value, content);
        }
    }

    private <T> void line(T value, JsonContent<T> content) throws IOException {
        FormattingStyle before = writer.getFormattingStyle();
        writer.beginObject();
        writer.setFormattingStyle(ONE_LINE);
        content.write(this, value);
        writer.endObject();
        writer.setFormattingStyle(before);
    }
}
