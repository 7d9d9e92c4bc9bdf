package dev.migrate.error;

import java.util.Collection;
import java.util.List;

/** Revisions of which no graph can be made. */
public abstract class InvalidGraphException extends MigrateException {
    private final List<String> ids;

    /** Takes the complete message and the ids of the revisions to be mended. */
    InvalidGraphException(String message, Collection<String> ids) {
        super(message);
        this.ids = List.copyOf(ids);
    }

    /** The ids of the revisions to be mended. */
    public final List<String> ids() {
        return ids;
    }
}
