package dev.migrate.error;

import java.util.List;

/** A revision that depends on one that is not there. */
public final class MissingDependencyException extends InvalidGraphException {
    /** Takes the revision and what it depends on. */
    public MissingDependencyException(String id, String dependency) {
        super(
                "Revision '" + id + "' depends on '" + dependency + "', which is not there. Bring '" + dependency
                        + "' back, or take it out of 'dependsOn'.",
                List.of(id));
    }
}
