package dev.migrate.error;

import java.util.List;

/** A revision that depends on one that is not there. */
public final class MissingDependencyException extends InvalidGraphException {
    private final String id;
    private final String dependency;

    /** Takes the revision and what it depends on. */
    public MissingDependencyException(String id, String dependency) {
        super(
                "Revision '" + id + "' depends on '" + dependency + "', which is not there. Bring '" + dependency
                        + "' back, or take it out of 'dependsOn'.",
                List.of(id));
        this.id = id;
        this.dependency = dependency;
    }

    /** The revision that depends on it. */
    public String id() {
        return id;
    }

    /** The one that is missing. */
    public String dependency() {
        return dependency;
    }
}
