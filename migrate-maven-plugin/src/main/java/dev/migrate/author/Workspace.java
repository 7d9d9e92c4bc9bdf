package dev.migrate.author;

import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.json.Head;
import dev.migrate.schema.json.Snapshot;
import dev.migrate.settings.ModelSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * What a project has right now.
 *
 * @param sourceRoot where its sources are, such as {@code src/main/java}
 * @param resourceRoot where its resources are, such as {@code src/main/resources}
 * @param settings the settings of the model
 * @param model what the compiled entities need
 * @param revisions the compiled revisions
 * @param upgrades what the upgrade of a revision records
 */
public record Workspace(
        Path sourceRoot,
        Path resourceRoot,
        ModelSettings settings,
        Snapshot model,
        List<RevisionInfo> revisions,
        Function<RevisionInfo, List<Operation>> upgrades) {
    /** Copies the list. */
    public Workspace {
        revisions = List.copyOf(revisions);
    }

    /** Where {@code head.json} is, or will be. */
    public Path headFile() {
        return resourceRoot.resolve(Head.PATH);
    }
}
