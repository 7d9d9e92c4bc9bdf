package dev.migrate.error;

import java.util.List;

/** An id that no revision can have. */
public final class InvalidRevisionIdException extends InvalidGraphException {
    private final String id;

    /** Takes the id. */
    public InvalidRevisionIdException(String id) {
        super(
                "Revision id '" + id
                        + "' is not valid. Use letters, digits, '_' and '-', at most 64 of them and a letter or"
                        + " digit first; 'head', 'heads' and 'base' mean something else.",
                List.of(id));
        this.id = id;
    }

    /** The id. */
    public String id() {
        return id;
    }
}
