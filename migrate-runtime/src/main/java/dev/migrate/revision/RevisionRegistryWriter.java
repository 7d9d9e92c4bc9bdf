package dev.migrate.revision;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes a {@link RevisionRegistry}. */
final class RevisionRegistryWriter {
    private final StringWriter text = new StringWriter();

    private RevisionRegistryWriter() {}

    static String write(Collection<RevisionInfo> revisions) {
        List<RevisionInfo> sorted = new ArrayList<>(revisions);
        sorted.sort(Comparator.comparing(RevisionInfo::id));
        RevisionRegistryWriter writer = new RevisionRegistryWriter();
        try {
            writer.header(RevisionRegistry.heads(revisions));
            for (RevisionInfo revision : sorted) {
                writer.line(revision);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return writer.text.toString();
    }

    private void header(List<String> heads) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.beginObject().name("format").value(RevisionRegistry.FORMAT);
        list(json, "heads", heads);
        json.endObject();
        text.append('\n');
    }

    private void line(RevisionInfo revision) throws IOException {
        JsonWriter json = new JsonWriter(text);
        json.beginObject().name("id").value(revision.id());
        list(json, "revises", revision.revises());
        if (!revision.dependsOn().isEmpty()) {
            list(json, "dependsOn", revision.dependsOn());
        }
        if (!revision.replaces().isEmpty()) {
            list(json, "replaces", revision.replaces());
        }
        json.name("name").value(revision.name());
        json.name("created").value(revision.created());
        json.name("class").value(revision.className());
        json.endObject();
        text.append('\n');
    }

    private static void list(JsonWriter json, String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }
}
