package dev.migrate.error;

import java.util.List;

/** Revisions that revise each other in a circle. */
public final class RevisionCycleException extends MigrateException {
    private final List<String> ids;

    /** Takes the ids around the circle; each revises the next, the last one revises the first. */
    public RevisionCycleException(List<String> ids) {
        super("Revisions revise each other in a circle: '" + String.join("' revises '", ids) + "' revises '"
                + ids.get(0) + "'. Give one of them another parent.");
        this.ids = List.copyOf(ids);
    }

    /** The ids around the circle. */
    public List<String> ids() {
        return ids;
    }
}
