package dev.migrate.revision;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Writes a {@link RevisionRegistry}. */
final class RevisionRegistryWriter {
    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private RevisionRegistryWriter() {}

    static String write(Collection<RevisionInfo> revisions) {
        StringBuilder text = new StringBuilder();
        text.append(GSON.toJson(header(revisions))).append('\n');
        revisions.stream()
                .sorted(Comparator.comparing(RevisionInfo::id))
                .forEach(revision -> text.append(GSON.toJson(line(revision))).append('\n'));
        return text.toString();
    }

    private static JsonObject header(Collection<RevisionInfo> revisions) {
        JsonObject header = new JsonObject();
        header.addProperty("format", RevisionRegistry.FORMAT);
        header.add("heads", array(RevisionRegistry.heads(revisions)));
        return header;
    }

    private static JsonObject line(RevisionInfo revision) {
        JsonObject line = new JsonObject();
        line.addProperty("id", revision.id());
        line.add("revises", array(revision.revises()));
        if (!revision.dependsOn().isEmpty()) {
            line.add("dependsOn", array(revision.dependsOn()));
        }
        if (!revision.replaces().isEmpty()) {
            line.add("replaces", array(revision.replaces()));
        }
        line.addProperty("name", revision.name());
        line.addProperty("created", revision.created());
        line.addProperty("class", revision.className());
        return line;
    }

    private static JsonArray array(List<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
