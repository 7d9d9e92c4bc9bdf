package dev.migrate.schema.json;

import dev.migrate.error.InvalidSchemaException;
import dev.migrate.error.SnapshotFormatException;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object, each field of which has to be asked for. */
final class JsonInput {
    private final String file;
    private final String path;
    private final Map<String, Object> fields;
    private final Set<String> known = new HashSet<>();

    JsonInput(String file, String path, Map<String, Object> fields) {
        this.file = file;
        this.path = path;
        this.fields = fields;
    }

    /** What the reader makes of the object, which must have no further fields and make sense. */
    <T> T read(Function<JsonInput, T> reader) {
        try {
            T read = reader.apply(this);
            refuseUnknown();
            return read;
        } catch (InvalidSchemaException contradiction) {
            throw SnapshotFormatException.contradiction(file, path, contradiction);
        }
    }

    private void refuseUnknown() {
        for (String name : fields.keySet()) {
            if (!known.contains(name)) {
                throw unexpected(name, "there is a field that this version does not know");
            }
        }
    }

    String file() {
        return file;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    String text(String name) {
        return required(name, optionalText(name));
    }

    @Nullable
    String optionalText(String name) {
        return optional(name, String.class, "text");
    }

    /** A yes or no, the usual one if it is left out. */
    boolean flag(String name, boolean usual) {
        Boolean value = optional(name, Boolean.class, "true or false");
        return value == null ? usual : value;
    }

    long number(String name) {
        JsonTree.NumberText number = required(name, optional(name, JsonTree.NumberText.class, "a number"));
        try {
            return Long.parseLong(number.text());
        } catch (NumberFormatException tooMuch) {
            throw unexpected(name, "there is the number '" + number.text() + "' instead of a whole one of 64 bits");
        }
    }

    List<String> texts(String name) {
        return required(name, listOf(name, String.class, "a list of texts"));
    }

    /** Objects in a list, none if it is left out. */
    <T> List<T> list(String name, Function<JsonInput, T> reader) {
        List<JsonInput> objects = listOf(name, JsonInput.class, "a list of objects");
        return objects == null
                ? List.of()
                : objects.stream().map(object -> object.read(reader)).toList();
    }

    <T> T object(String name, Function<JsonInput, T> reader) {
        return required(name, optionalObject(name, reader));
    }

    <T> @Nullable T optionalObject(String name, Function<JsonInput, T> reader) {
        JsonInput object = optional(name, JsonInput.class, "an object");
        return object == null ? null : object.read(reader);
    }

    /** Objects in an object by their names, none if it is left out. */
    <T> List<T> named(String name, BiFunction<QualifiedName, JsonInput, T> reader) {
        List<T> named = optionalObject(name, objects -> objects.entries(reader));
        return named == null ? List.of() : named;
    }

    private <T> List<T> entries(BiFunction<QualifiedName, JsonInput, T> reader) {
        List<T> read = new ArrayList<>();
        for (String name : fields.keySet()) {
            read.add(object(name, object -> reader.apply(QualifiedName.parse(name), object)));
        }
        return read;
    }

    SnapshotFormatException unexpected(String name, String found) {
        return SnapshotFormatException.unexpected(file, path + "." + name, found);
    }

    private <T> T required(String name, @Nullable T value) {
        if (value == null) {
            throw unexpected(name, "the field is missing");
        }
        return value;
    }

    private <T> @Nullable List<T> listOf(String name, Class<T> type, String expected) {
        List<?> values = optional(name, List.class, expected);
        if (values == null) {
            return null;
        }
        List<T> list = new ArrayList<>();
        for (Object value : values) {
            list.add(cast(name, value, type, expected));
        }
        return list;
    }

    private <T> @Nullable T optional(String name, Class<T> type, String expected) {
        known.add(name);
        Object value = fields.get(name);
        return value == null ? null : cast(name, value, type, expected);
    }

    private <T> T cast(String name, Object value, Class<T> type, String expected) {
        if (!type.isInstance(value)) {
            throw unexpected(name, "there is something else than " + expected);
        }
        return type.cast(value);
    }
}
