package dev.migrate.report;

import dev.migrate.RevisionStatus;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Draws revisions, children before their parents, with a column for each branch, as {@code git log --graph} does. */
final class HistoryDrawing {
    private static final char APPLIED = '*';
    private static final char PENDING = 'o';

    private final List<RevisionStatus> revisions;
    private final Map<String, Integer> places = new HashMap<>();
    private final Lanes lanes = new Lanes();

    private HistoryDrawing(List<RevisionStatus> revisions) {
        this.revisions = revisions;
        revisions.forEach(status -> places.put(status.id(), places.size()));
    }

    /** The drawing of each; an applied one has an asterisk, another an o. */
    static List<DrawnRevision> of(List<RevisionStatus> revisions) {
        return new HistoryDrawing(revisions).draw();
    }

    private List<DrawnRevision> draw() {
        List<DrawnRevision> drawn = new ArrayList<>();
        for (RevisionStatus status : revisions) {
            List<String> above = lanes.enter(status.id());
            List<String> parents = parents(status);
            char mark = status.applied() == null ? PENDING : APPLIED;
            drawn.add(new DrawnRevision(
                    above,
                    lanes.row(status.id(), mark),
                    lanes.row(status.id(), parents.isEmpty() ? ' ' : '|'),
                    lanes.leave(status.id(), parents)));
        }
        return drawn;
    }

    /** Those that are drawn further down: what only a database knows may have parents that nobody knows. */
    private List<String> parents(RevisionStatus status) {
        int place = places.getOrDefault(status.id(), 0);
        return all(status).stream()
                .filter(parent -> places.getOrDefault(parent, -1) > place)
                .distinct()
                .toList();
    }

    private static List<String> all(RevisionStatus status) {
        RevisionInfo revision = status.revision();
        if (revision != null) {
            return revision.revises();
        }
        return status.applied() == null ? List.of() : status.applied().parents();
    }
}
