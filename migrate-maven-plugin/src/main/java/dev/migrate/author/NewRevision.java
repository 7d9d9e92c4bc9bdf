package dev.migrate.author;

import dev.migrate.author.CreateResult.Outcome;
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
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A revision about to be written.
 *
 * @param workspace the project
 * @param place what it revises, depends on and replaces
 * @param name its name, letters and digits
 * @param changes what it does
 * @param summary what the developer is told of it
 */
record NewRevision(Workspace workspace, Place place, String name, Changes changes, Summary summary) {
    /**
     * Writes it with its {@code head.json}, unless that is not wanted.
     *
     * @param wantedId its id, or null to have one made
     * @param now the time
     * @param head what {@code head.json} says for the id
     * @param dryRun whether nothing is written
     * @throws dev.migrate.error.InvalidRevisionIdException if the id asked for is none
     * @throws dev.migrate.error.DuplicateRevisionException if another revision has it
     */
    CreateResult write(@Nullable String wantedId, Instant now, Function<String, Head> head, boolean dryRun) {
        RevisionDescriptor revision = descriptor(wantedId == null ? nextId(now) : wantedId, now);
        checkId(revision);
        String source = RevisionSource.of(revision);
        Path file = file(revision);
        String json = head.apply(revision.id()).write();
        if (!dryRun) {
            RevisionFiles.write(file, source, workspace.headFile(), json);
        }
        return new CreateResult(
                dryRun ? Outcome.DRY_RUN : Outcome.WRITTEN,
                revision.id(),
                file,
                workspace.headFile(),
                source,
                summary.operations(),
                summary.warnings(),
                message(dryRun, revision.id(), file));
    }

    private static String message(boolean dryRun, String id, Path file) {
        return dryRun
                ? "Nothing was written. Without the dry run, revision '" + id + "' would be '" + file + "'."
                : "Wrote revision '" + id + "': '" + file
                        + "', and head.json. Review and commit both; migrate:upgrade applies it.";
    }

    private RevisionDescriptor descriptor(String id, Instant now) {
        return new RevisionDescriptor(
                RevisionPackage.of(workspace, place.neighbour()),
                RevisionFiles.prefix(id) + name,
                id,
                Place.ids(place.revises()),
                Place.ids(place.dependsOn()),
                place.replacedIds(),
                name,
                now,
                changes.upgrade(),
                changes.downgrade(),
                remarks(),
                summary.comments(),
                new WayBackNotes(changes.moved()).of(changes.downgrade()));
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(changes.remarks());
        remarks.addAll(summary.remarks());
        return remarks;
    }

    private String nextId(Instant now) {
        Set<String> taken = workspace.revisions().stream()
                .flatMap(revision -> Stream.concat(Stream.of(revision.id()), revision.replaces().stream()))
                .collect(Collectors.toSet());
        return workspace.settings().revisionIds() == RevisionIds.SEQUENTIAL
                ? NextRevisionId.sequential(taken)
                : NextRevisionId.timestamp(now, taken);
    }

    private void checkId(RevisionDescriptor revision) {
        List<RevisionInfo> all = new ArrayList<>(workspace.revisions());
        all.add(info(revision));
        RevisionGraph.of(all);
    }

    private static RevisionInfo info(RevisionDescriptor revision) {
        return new RevisionInfo(
                revision.id(),
                revision.revises(),
                revision.dependsOn(),
                revision.replaces(),
                revision.name(),
                "",
                revision.packageName() + "." + revision.className());
    }

    private Path file(RevisionDescriptor revision) {
        return workspace
                .sourceRoot()
                .resolve(revision.packageName().replace('.', '/'))
                .resolve(revision.className() + ".java");
    }
}
