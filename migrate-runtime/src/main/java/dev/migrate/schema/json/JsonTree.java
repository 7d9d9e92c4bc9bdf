package dev.migrate.schema.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.migrate.error.SnapshotFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a text as JSON, refusing all that the standard does not allow and a field that stands twice. */
final class JsonTree {
    private static final List<String> CONFLICT_MARKERS = List.of("<<<<<<<", "|||||||", "=======", ">>>>>>>");

    private final String file;
    private final JsonReader reader;

    private JsonTree(String file, JsonReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** A number as it stands in the text. */
    record NumberText(String text) {}

    static JsonInput read(String file, String text) {
        refuseConflict(file, text);
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            return new JsonTree(file, reader).document();
        } catch (IOException | NumberFormatException notJson) {
            throw SnapshotFormatException.notJson(file, notJson);
        }
    }

    private static void refuseConflict(String file, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (CONFLICT_MARKERS.stream().anyMatch(lines.get(i)::startsWith)) {
                throw SnapshotFormatException.conflict(file, i + 1);
            }
        }
    }

    private JsonInput document() throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw SnapshotFormatException.unexpected(file, "$", "there is no object");
        }
        JsonInput document = object("$");
        if (reader.peek() != JsonToken.END_DOCUMENT) {
            throw SnapshotFormatException.unexpected(file, "$", "the text goes on after the end");
        }
        return document;
    }

    private JsonInput object(String path) throws IOException {
        Map<String, Object> fields = new LinkedHashMap<>();
        reader.beginObject();
        while (reader.hasNext()) {
            String name = reader.nextName();
            if (fields.containsKey(name)) {
                throw SnapshotFormatException.unexpected(file, path + "." + name, "the field stands twice");
            }
            fields.put(name, value(path + "." + name));
        }
        reader.endObject();
        return new JsonInput(file, path, fields);
    }

    private List<Object> array(String path) throws IOException {
        List<Object> values = new ArrayList<>();
        reader.beginArray();
        while (reader.hasNext()) {
            values.add(value(path + "[" + values.size() + "]"));
        }
        reader.endArray();
        return values;
    }

    private Object value(String path) throws IOException {
        return switch (reader.peek()) {
            case BEGIN_OBJECT -> object(path);
            case BEGIN_ARRAY -> array(path);
            case STRING -> reader.nextString();
            case BOOLEAN -> reader.nextBoolean();
            case NUMBER -> new NumberText(reader.nextString());
            default -> throw SnapshotFormatException.unexpected(file, path, "there is no value");
        };
    }
}
