package dev.migrate.error;

import java.util.List;

/** Two revisions with one id. */
public final class DuplicateRevisionException extends InvalidGraphException {
    private final String id;

    /** Takes the id and the classes that claim it. */
    public DuplicateRevisionException(String id, String firstClass, String secondClass) {
        super(
                "Revision '" + id + "' exists twice: '" + firstClass + "' and '" + secondClass
                        + "'. Give one of them another id.",
                List.of(id));
        this.id = id;
    }

    /** The id that exists twice. */
    public String id() {
        return id;
    }
}
