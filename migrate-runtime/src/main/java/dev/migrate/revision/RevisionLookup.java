package dev.migrate.revision;

import dev.migrate.error.AmbiguousRevisionException;
import dev.migrate.error.NoSuchRevisionException;
import dev.migrate.error.Suggestion;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds a revision by what somebody typed. */
final class RevisionLookup {
    private final Map<String, RevisionInfo> revisions;

    RevisionLookup(Map<String, RevisionInfo> revisions) {
        this.revisions = revisions;
    }

    RevisionInfo find(String typed) {
        @Nullable RevisionInfo exact = revisions.get(typed);
        return exact != null ? exact : byPrefix(typed);
    }

    /** The ids that begin so, sorted. */
    List<String> idsFrom(String prefix) {
        return revisions.keySet().stream()
                .filter(id -> id.startsWith(prefix))
                .sorted()
                .toList();
    }

    private RevisionInfo byPrefix(String prefix) {
        List<String> matches = idsFrom(prefix);
        if (matches.isEmpty()) {
            throw new NoSuchRevisionException(prefix, Suggestion.close(prefix, revisions.keySet()));
        }
        if (matches.size() > 1) {
            throw new AmbiguousRevisionException(prefix, matches);
        }
        return RevisionGraph.require(revisions, matches.get(0));
    }
}
