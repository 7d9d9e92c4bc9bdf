package dev.migrate.author;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a revision that joins several heads, and the {@code head.json} that both branches make together. */
public final class MergeRevision {
    private static final String NAME = "MergeHeads";

    private final Workspace workspace;
    private final Clock clock;

    /** Takes the project, in which both branches are, and the time. */
    public MergeRevision(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /**
     * Writes both files, or neither. A {@code head.json} with the conflict that git leaves in it is read from both
     * sides.
     *
     * @param name what to call it, or null for {@code MergeHeads}
     * @param revisionId its id, or null to have one made
     * @param dryRun whether nothing is written
     * @return what was written; with one head or none that is nothing
     * @throws dev.migrate.error.ReplayException if the branches contradict each other, such as by making the same table
     * @throws dev.migrate.error.MigrateException for everything else that the developer can mend
     */
    public CreateResult merge(@Nullable String name, @Nullable String revisionId, boolean dryRun) {
        String mergeName = name == null ? NAME : RevisionName.of(name);
        RevisionGraph graph = RevisionGraph.of(workspace.revisions());
        List<RevisionInfo> heads = graph.heads().ids().stream().map(graph::get).toList();
        if (heads.size() < 2) {
            return nothing(heads);
        }
        JoinedHead head =
                JoinedHead.of(workspace, Replayed.of(workspace, graph.ordered()).schema());
        return new NewRevision(workspace, Place.after(heads), mergeName, Changes.none(), Summary.none())
                .write(revisionId, clock.instant(), head::at, dryRun);
    }

    private CreateResult nothing(List<RevisionInfo> heads) {
        String id = heads.isEmpty() ? null : heads.get(0).id();
        String found = id == null ? "There are no revisions yet" : "There is one head, '" + id + "'";
        return CreateResult.withoutRevision(
                Outcome.UNCHANGED, id, workspace.headFile(), found + ": there is nothing to merge.");
    }
}
