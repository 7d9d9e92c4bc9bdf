package dev.migrate.error;

import java.util.List;

/** A name of a revision that would not show as one line. */
public final class InvalidRevisionNameException extends InvalidGraphException {
    /** Takes the revision and its name. */
    public InvalidRevisionNameException(String id, String name) {
        super(
                "The name of revision '" + id
                        + "' is not valid. It holds an end of line or another character that does not" + " show: '"
                        + name + "'. Write it as a line of plain text.",
                List.of(id));
    }
}
