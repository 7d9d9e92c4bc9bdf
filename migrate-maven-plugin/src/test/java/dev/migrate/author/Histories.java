package dev.migrate.author;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Operations;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.operation.Replay;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings;
import dev.migrate.settings.ModelSettings.Mapping;
import dev.migrate.settings.ModelSettings.Naming;
import dev.migrate.settings.ModelSettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Builds workspaces whose revisions are written down as operations; not for use by several threads. */
final class Histories {
    private final Path root;
    private final List<RevisionInfo> revisions = new ArrayList<>();
    private final Map<String, List<Operation>> upgrades = new LinkedHashMap<>();
    private Map<String, String> settings = Map.of();

    Histories(Path root) {
        this.root = root;
    }

    /** Adds a revision after others. */
    Histories revision(String id, List<String> revises, Consumer<Operations> upgrade) {
        revisions.add(new RevisionInfo(id, revises, "X", "", "com.acme.shop.migrations.R" + id + "_X"));
        upgrades.put(id, RecordedOperations.of(upgrade));
        return this;
    }

    /** Overrides settings, named with their prefix. */
    Histories settings(Map<String, String> overrides) {
        settings = overrides;
        return this;
    }

    /** Writes head.json. */
    Histories head(String revision, Schema schema) throws IOException {
        Path file = workspace(Schema.empty()).headFile();
        Files.createDirectories(file.getParent());
        Files.writeString(file, new Head(revision, Mapping.HIBERNATE_7, Naming.JPA, schema).write());
        return this;
    }

    /** The project, whose entities need this schema. */
    Workspace workspace(Schema model) {
        ModelSettings read = ModelSettingsReader.read("", "migrate.properties", settings);
        return new Workspace(
                root.resolve("src/main/java"),
                root.resolve("src/main/resources"),
                read,
                new Snapshot(Mapping.HIBERNATE_7, Naming.JPA, model),
                revisions,
                revision -> upgrades.get(revision.id()));
    }

    /** The schema that operations make. */
    static Schema schema(Consumer<Operations> author) {
        return Replay.of(RecordedOperations.of(author), Schema.empty());
    }
}
