package dev.migrate.author;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.operation.OperationSummary;
import dev.migrate.render.RevisionDescriptor;
import dev.migrate.render.RevisionSource;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.json.Head;
import dev.migrate.settings.ModelSettings.RevisionIds;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision about to be written.
 *
 * @param standing where the project stands
 * @param changes what it does
 * @param name its name, a Java identifier but for its first character
 */
record NewRevision(Standing standing, Changes changes, String name) {
    /**
     * Writes it, unless that is not wanted.
     *
     * @throws dev.migrate.error.InvalidRevisionIdException if the id asked for is none
     * @throws dev.migrate.error.DuplicateRevisionException if another revision has it
     */
    CreateResult write(CreateRequest request, Instant now) {
        RevisionDescriptor revision = descriptor(id(request.revisionId(), now), now);
        checkId(revision);
        String source = RevisionSource.of(revision);
        Head head =
                request.autogenerate() ? standing.headOfModel(revision.id()) : standing.headUnchanged(revision.id());
        Path file = file(revision);
        Path headFile = standing.workspace().headFile();
        if (!request.dryRun()) {
            RevisionFiles.write(file, source, headFile, head.write());
        }
        return result(request.dryRun(), revision, file, source);
    }

    private RevisionDescriptor descriptor(String id, Instant now) {
        return new RevisionDescriptor(
                RevisionPackage.of(standing.workspace(), standing.head().revision()),
                "R" + id.replace('-', '_') + "_" + name,
                id,
                standing.headId().stream().toList(),
                name,
                now,
                changes.upgrade(),
                changes.downgrade(),
                DataNotes.remarks(changes.upgrade()));
    }

    private String id(@Nullable String wanted, Instant now) {
        if (wanted != null) {
            return wanted;
        }
        return standing.workspace().settings().revisionIds() == RevisionIds.SEQUENTIAL
                ? NextRevisionId.sequential(standing.ids())
                : NextRevisionId.timestamp(now, standing.ids());
    }

    private void checkId(RevisionDescriptor revision) {
        List<RevisionInfo> all = new ArrayList<>(standing.workspace().revisions());
        all.add(new RevisionInfo(
                revision.id(), revision.revises(), name, "", revision.packageName() + "." + revision.className()));
        RevisionGraph.of(all);
    }

    private Path file(RevisionDescriptor revision) {
        return standing.workspace()
                .sourceRoot()
                .resolve(revision.packageName().replace('.', '/'))
                .resolve(revision.className() + ".java");
    }

    private CreateResult result(boolean dryRun, RevisionDescriptor revision, Path file, String source) {
        List<String> warnings = new ArrayList<>(standing.ruleChanges());
        warnings.addAll(DataNotes.of(changes.upgrade()));
        warnings.addAll(LockNotes.of(changes.upgrade(), standing.replayed().schema()));
        return new CreateResult(
                dryRun ? Outcome.DRY_RUN : Outcome.WRITTEN,
                revision.id(),
                file,
                standing.workspace().headFile(),
                source,
                changes.upgrade().stream().map(OperationSummary::of).toList(),
                warnings,
                dryRun
                        ? "Nothing was written. Without the dry run, revision '" + revision.id() + "' would be '" + file
                                + "'."
                        : "Wrote revision '" + revision.id() + "': '" + file
                                + "', and head.json. Review and commit both; migrate:upgrade applies it.");
    }
}
