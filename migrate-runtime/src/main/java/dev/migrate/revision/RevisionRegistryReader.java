package dev.migrate.revision;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.migrate.error.InvalidRegistryException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@link RevisionRegistry}, and only what {@link RevisionRegistryWriter} writes. */
final class RevisionRegistryReader {
    private static final Set<String> HEADER = Set.of("format", "heads");
    private static final Set<String> LINE = Set.of("id", "revises", "name", "created", "class");
    /** Keys that a line has if it has something to say there: registries without it stay as earlier versions wrote them. */
    private static final Set<String> OPTIONAL = Set.of("dependsOn", "replaces");

    private final String source;
    private int number = 1;

    RevisionRegistryReader(String source) {
        this.source = source;
    }

    List<RevisionInfo> read(String text) {
        List<String> lines = text.lines().toList();
        checkFormat(lines.isEmpty() ? "" : lines.get(0));
        List<RevisionInfo> revisions = new ArrayList<>();
        for (number = 2; number <= lines.size(); number++) {
            revisions.add(revision(lines.get(number - 1)));
        }
        checkUnchanged(lines, RevisionRegistry.write(revisions).lines().toList());
        return revisions;
    }

    List<String> heads(String firstLine) {
        return texts(checkFormat(firstLine), "heads");
    }

    private JsonObject checkFormat(String line) {
        number = 1;
        JsonObject header = object(line, HEADER, Set.of());
        JsonElement format = header.get("format");
        if (!format.equals(new JsonPrimitive(RevisionRegistry.FORMAT))) {
            throw wrong("says format " + format + ", but this version reads format " + RevisionRegistry.FORMAT, null);
        }
        return header;
    }

    /** One list of revisions has one text: another order, other heads or a key given twice is not ours. */
    private void checkUnchanged(List<String> lines, List<String> expected) {
        for (number = 1; number <= lines.size(); number++) {
            if (!lines.get(number - 1).equals(expected.get(number - 1))) {
                throw wrong("should be " + expected.get(number - 1), null);
            }
        }
    }

    private RevisionInfo revision(String line) {
        JsonObject object = object(line, LINE, OPTIONAL);
        return new RevisionInfo(
                text(object, "id"),
                texts(object, "revises"),
                optional(object, "dependsOn"),
                optional(object, "replaces"),
                text(object, "name"),
                text(object, "created"),
                text(object, "class"));
    }

    private JsonObject object(String line, Set<String> keys, Set<String> optional) {
        if (!(parse(line) instanceof JsonObject object)) {
            throw wrong("is no JSON object", null);
        }
        Set<String> given = new HashSet<>(object.keySet());
        given.removeAll(optional);
        if (!given.equals(keys)) {
            throw wrong(
                    "has the keys " + object.keySet() + " instead of "
                            + keys.stream().sorted().toList(),
                    null);
        }
        return object;
    }

    private JsonElement parse(String line) {
        try {
            return JsonParser.parseString(line);
        } catch (JsonParseException e) {
            throw wrong("is no JSON", e);
        }
    }

    private String text(JsonObject object, String key) {
        return text(object.get(key), key);
    }

    private String text(JsonElement value, String key) {
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw wrong("has no text for '" + key + "'", null);
        }
        return value.getAsString();
    }

    private List<String> texts(JsonObject object, String key) {
        if (!(object.get(key) instanceof JsonArray array)) {
            throw wrong("has no list for '" + key + "'", null);
        }
        List<String> texts = new ArrayList<>();
        for (JsonElement value : array) {
            texts.add(text(value, key));
        }
        return texts;
    }

    private List<String> optional(JsonObject object, String key) {
        return object.has(key) ? texts(object, key) : List.of();
    }

    private InvalidRegistryException wrong(String problem, @Nullable Throwable cause) {
        return new InvalidRegistryException(source, number, problem, cause);
    }
}
