package dev.migrate.author;

import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import dev.migrate.schema.json.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What {@code head.json} says once branches have come together: what the entities need if the revisions make it; else what
 * they make of it, and the next revision makes the rest.
 *
 * @param model what the entities need
 * @param before the {@code head.json} of this branch, if there is one
 * @param baseline of what the revisions make, that which {@code head.json} or the entities know
 */
record JoinedHead(Snapshot model, Optional<Head> before, Schema baseline) {
    /**
     * Reads {@code head.json}, also from the middle of a conflict that git left: then both sides know what belongs to the
     * entities.
     *
     * @param made what all revisions make
     */
    static JoinedHead of(Workspace workspace, Schema made) {
        Snapshot model = workspace.model();
        Path file = workspace.headFile();
        if (Files.notExists(file)) {
            return new JoinedHead(model, Optional.empty(), Baseline.of(made, Schema.empty(), model.schema()));
        }
        String text = HeadFile.text(file);
        Head ours = Head.read(file.toString(), GitConflict.ours(text));
        Schema theirs = Head.read(file.toString(), GitConflict.theirs(text)).schema();
        Schema known = Baseline.of(Baseline.of(made, theirs, ours.schema()), ours.schema(), theirs);
        return new JoinedHead(model, Optional.of(ours), Baseline.of(made, known, model.schema()));
    }

    /** Whether the revisions make what the entities need. */
    boolean isWhole() {
        SchemaChanges missing = SchemaDiff.between(baseline, model.schema());
        return missing.isEmpty() && missing.questions().isEmpty();
    }

    /** The text's content for a head revision. */
    Head at(String revision) {
        if (isWhole()) {
            return new Head(revision, model.mapping(), model.naming(), model.schema());
        }
        return before.map(head -> new Head(revision, head.mapping(), head.naming(), baseline))
                .orElseGet(() -> new Head(revision, model.mapping(), model.naming(), baseline));
    }
}
