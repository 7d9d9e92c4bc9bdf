package dev.migrate.author;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts revisions that are not on the main branch yet after those that came there meanwhile, and writes the {@code head.json}
 * that all make together.
 */
public final class RebaseRevision {
    private final Workspace workspace;
    private final Function<RevisionInfo, List<Operation>> downgrades;

    /**
     * Takes the project, in which both branches are.
     *
     * @param downgrades what the downgrade of a revision records
     */
    public RebaseRevision(Workspace workspace, Function<RevisionInfo, List<Operation>> downgrades) {
        this.workspace = workspace;
        this.downgrades = downgrades;
    }

    /**
     * Rewrites the parents in the sources, and {@code head.json}: all or nothing. Before that the line is replayed, there and
     * back; what does not lead back is told, and is the developer's to mend. A {@code head.json} with the conflict that
     * git leaves in it is read from both sides, and written anew even if no revision has to move.
     *
     * @return what was written; with one head that is {@code head.json} or nothing
     * @throws RebaseException if it is open what to rebase, or if that can't be done
     * @throws dev.migrate.error.MigrateException for everything else that the developer can mend
     */
    public CreateResult rebase(RebaseRequest request) {
        RevisionGraph graph = RevisionGraph.of(workspace.revisions());
        if (request.revision() == null && graph.heads().ids().size() < 2) {
            return oneHead(graph, request.dryRun());
        }
        RebaseChoice choice = RebaseChoice.of(graph, MainBranch.of(workspace.sourceRoot()), request);
        RebasedLine line = RebasedLine.of(choice, workspace.revisions());
        return line.isNothing() ? oneLine(choice, graph) : write(line, request.dryRun());
    }

    private CreateResult write(RebasedLine line, boolean dryRun) {
        RebasedSchema made = line.replay(workspace, downgrades);
        Optional<JoinedHead> head = head(line, made.schema());
        List<RewrittenFile> files = line.edits().stream()
                .filter(edit -> !edit.isNothing())
                .map(this::file)
                .toList();
        if (!dryRun) {
            Path json = workspace.headFile();
            List<RewrittenFile> all = new ArrayList<>(files);
            head.ifPresent(joined -> all.add(
                    new RewrittenFile(json, json, joined.at(headId(line)).write())));
            new Rewrite(all).run();
        }
        return new CreateResult(
                dryRun ? Outcome.DRY_RUN : Outcome.WRITTEN,
                line.edits().get(line.edits().size() - 1).after().id(),
                files.get(0).after(),
                workspace.headFile(),
                files.stream().map(RewrittenFile::text).collect(Collectors.joining("\n")),
                line.edits().stream().map(RebaseRevision::inWords).toList(),
                made.warnings(),
                new RebaseMessage(line, head).text(dryRun));
    }

    private Optional<JoinedHead> head(RebasedLine line, Schema made) {
        return line.graph().heads().ids().size() == 1 ? Optional.of(JoinedHead.of(workspace, made)) : Optional.empty();
    }

    private static String headId(RebasedLine line) {
        return line.graph().heads().ids().first();
    }

    private RewrittenFile file(RevisionEdit edit) {
        Path before = workspace.sourceRoot().resolve(RevisionFiles.path(edit.before()));
        if (!Files.exists(before)) {
            throw RebaseException.withoutSource(edit.before().id(), before);
        }
        String text = edit.of(HeadFile.text(before))
                .orElseThrow(() -> RebaseException.unreadable(edit.before().id(), before));
        return new RewrittenFile(before, workspace.sourceRoot().resolve(RevisionFiles.path(edit.after())), text);
    }

    private static String inWords(RevisionEdit edit) {
        RevisionInfo before = edit.before();
        RevisionInfo after = edit.after();
        String id = before.id().equals(after.id()) ? "" : ", was " + before.id();
        return after.id() + "  " + after.name() + "  revises " + String.join(", ", after.revises()) + id;
    }

    private CreateResult oneLine(RebaseChoice choice, RevisionGraph graph) {
        String last = choice.revisions().get(choice.revisions().size() - 1).id();
        return unchanged(
                graph, "Revision '" + last + "' comes after '" + choice.onto().id() + "' already");
    }

    private CreateResult oneHead(RevisionGraph graph, boolean dryRun) {
        SortedSet<String> heads = graph.heads().ids();
        if (heads.isEmpty()) {
            return unchanged(graph, "There are no revisions yet");
        }
        String found = "There is one head, '" + heads.first() + "'";
        if (!HeadFile.isLeftBehind(workspace.headFile(), heads.first())) {
            return unchanged(graph, found);
        }
        if (!dryRun) {
            RevisionFiles.writeHead(
                    workspace.headFile(), headOf(heads.first(), graph).write());
        }
        return CreateResult.withoutRevision(
                dryRun ? Outcome.DRY_RUN : Outcome.ONLY_HEAD,
                heads.first(),
                workspace.headFile(),
                found + (dryRun ? "; '%s' would be" : "; '%s' was").formatted(workspace.headFile())
                        + " written anew for it.");
    }

    /** The file that was committed with a revision knows best; a conflict has two sides, of which neither knows all. */
    private Head headOf(String revision, RevisionGraph graph) {
        Replayed replayed = Replayed.of(workspace, graph.ordered());
        Optional<Head> committed = HeadFile.isInConflict(workspace.headFile())
                ? Optional.empty()
                : CommittedHead.of(workspace.headFile(), revision, replayed);
        return committed.orElseGet(
                () -> JoinedHead.of(workspace, replayed.schema()).at(revision));
    }

    private CreateResult unchanged(RevisionGraph graph, String found) {
        String head = graph.heads().isBase() ? null : graph.heads().ids().first();
        return CreateResult.withoutRevision(
                Outcome.UNCHANGED, head, workspace.headFile(), found + ": there is nothing to rebase.");
    }
}
