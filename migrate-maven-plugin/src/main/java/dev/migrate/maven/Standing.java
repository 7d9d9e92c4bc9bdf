package dev.migrate.maven;

import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.List;
import java.util.Set;

/**
 * Where a database stands among the revisions of the project.
 *
 * @param graph the revisions of the project
 * @param heads the applied revisions that no other applied one revises
 */
record Standing(RevisionGraph graph, Heads heads) {
    /** The sentence that a command ends with: where the database is, and what to do next. */
    String sentence() {
        return "The database is at " + place() + ahead();
    }

    /** The ids, or {@code base}. */
    String place() {
        return heads.isBase() ? "base" : String.join(" and ", heads.ids());
    }

    /** The revisions that are not applied, in the order in which they would be. */
    List<RevisionInfo> pending() {
        Set<String> applied = graph.ancestors(heads.ids());
        return graph.ordered().stream()
                .filter(revision -> !applied.contains(revision.id()))
                .toList();
    }

    private String ahead() {
        int pending = pending().size();
        if (pending > 0) {
            return "; %s pending. 'mvn migrate:upgrade' applies %s."
                    .formatted(Count.of(pending, "revision is", "revisions are"), pending == 1 ? "it" : "them");
        }
        return heads.isBase()
                ? "; there are no revisions yet. 'mvn migrate:create -Dname=…' writes the first."
                : heads.ids().size() == 1 ? " (head)." : " (heads).";
    }
}
