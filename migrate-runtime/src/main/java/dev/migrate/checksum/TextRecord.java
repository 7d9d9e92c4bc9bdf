package dev.migrate.checksum;

import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name and named parts as text: {@code Name(part="text",list=[1,2])}.
 *
 * <p>Parts that are null, false or empty are left out, so that a part which a later version adds does not change the text
 * where it is absent. Texts are quoted, so that nothing in them can be taken for the end of one.
 */
final class TextRecord {
    private final StringJoiner parts;

    TextRecord(String name) {
        parts = new StringJoiner(",", name + "(", ")");
    }

    /** Adds a text. */
    TextRecord text(String part, @Nullable String value) {
        return value == null ? this : written(part, quoted(value));
    }

    /** Adds a name. */
    TextRecord name(String part, QualifiedName value) {
        return written(part, qualified(value));
    }

    /** Adds whether something is so. */
    TextRecord flag(String part, boolean value) {
        return value ? written(part, "true") : this;
    }

    /** Adds texts. */
    TextRecord texts(String part, List<String> values) {
        return list(part, values, TextRecord::quoted);
    }

    /** Adds what is written already. */
    TextRecord written(String part, String value) {
        parts.add(part + "=" + value);
        return this;
    }

    /** Adds what can be written, if it is there. */
    <T> TextRecord optional(String part, @Nullable T value, Function<T, String> writer) {
        return value == null ? this : written(part, writer.apply(value));
    }

    /** Adds what can be written, one after another. */
    <T> TextRecord list(String part, List<T> values, Function<T, String> writer) {
        return values.isEmpty() ? this : written(part, list(values, writer));
    }

    /** The text. */
    @Override
    public String toString() {
        return parts.toString();
    }

    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String qualified(QualifiedName name) {
        return new TextRecord("QualifiedName")
                .text("schema", name.schema())
                .text("name", name.name())
                .toString();
    }

    static <T> String list(List<T> values, Function<T, String> writer) {
        return values.stream().map(writer).collect(Collectors.joining(",", "[", "]"));
    }
}
