package dev.migrate.error;

import java.util.List;

/** A revision whose parent is not there. */
public final class MissingParentException extends InvalidGraphException {
    private final String id;
    private final String parent;

    /** Takes the revision and the parent that it names. */
    public MissingParentException(String id, String parent) {
        super(
                "Revision '" + id + "' revises '" + parent + "', which is not there. Bring '" + parent
                        + "' back, or name the revision that took its place.",
                List.of(id));
        this.id = id;
        this.parent = parent;
    }

    /** The revision that names the parent. */
    public String id() {
        return id;
    }

    /** The parent that is missing. */
    public String parent() {
        return parent;
    }
}
