package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;
import java.util.List;
import java.util.Optional;

/**
 * What the text of an id means where ids may look like a number of steps: an id wins over the beginning of one, and that over
 * the steps.
 *
 * @param graph the revisions
 * @param target the text
 */
record NamedRevision(RevisionGraph graph, RevisionTarget.Id target) {
    /**
     * Where the target is.
     *
     * @throws InvalidTargetException if it is as well the beginning of an id as a number of steps from a whole id
     */
    Heads heads() {
        String text = target.idOrPrefix();
        Optional<RevisionTarget.Offset> offset = graph.contains(text) ? Optional.empty() : target.asOffset();
        List<String> begun = graph.idsFrom(text);
        offset.filter(read -> !begun.isEmpty() && isWhole(read.from())).ifPresent(read -> {
            throw InvalidTargetException.twoMeanings(
                    text, begun.get(0), read.from().toString());
        });
        return offset.filter(read -> begun.isEmpty() && isThere(read.from()))
                .map(read -> new RevisionWalk(graph, read).heads())
                .orElseGet(() -> Heads.of(graph.find(text).id()));
    }

    private boolean isWhole(RevisionTarget from) {
        return !(from instanceof RevisionTarget.Id id) || graph.contains(id.idOrPrefix());
    }

    private boolean isThere(RevisionTarget from) {
        return !(from instanceof RevisionTarget.Id id)
                || !graph.idsFrom(id.idOrPrefix()).isEmpty();
    }
}
