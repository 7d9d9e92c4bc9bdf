package dev.migrate.revision;

import java.util.List;
import java.util.Set;

/**
 * What a ledger has to hold for a database to stand at a place, whatever it held before.
 *
 * @param revisions the revisions that count as applied, parents first
 * @param heads where the database then stands
 */
public record Stamp(List<RevisionInfo> revisions, Heads heads) {
    /** Copies the list. */
    public Stamp {
        revisions = List.copyOf(revisions);
    }

    /**
     * The stamp for a target.
     *
     * @throws dev.migrate.error.InvalidTargetException if the target depends on where one stands
     * @throws dev.migrate.error.SeveralHeadsException if the target needs a single head
     * @throws dev.migrate.error.NoSuchRevisionException if there is no such revision
     */
    public static Stamp at(RevisionGraph graph, RevisionTarget target) {
        Set<String> applied = graph.ancestors(graph.at(target).ids());
        return new Stamp(graph.ordered(applied), graph.heads(applied));
    }
}
