package dev.migrate.error;

import java.util.List;

/** Revisions of which each has to be applied before the others. */
public final class RevisionCycleException extends InvalidGraphException {
    private RevisionCycleException(String message, List<String> ids) {
        super(message, ids);
    }

    /** Takes the ids around a circle; each revises the next, the last one revises the first. */
    public static RevisionCycleException revising(List<String> ids) {
        return new RevisionCycleException(
                "Revisions revise each other in a circle: " + around(ids, "revises")
                        + ". Give one of them another parent.",
                ids);
    }

    /** Takes the ids around a circle; each revises or depends on the next, the last one the first. */
    public static RevisionCycleException needing(List<String> ids) {
        return new RevisionCycleException(
                "Revisions need each other in a circle: " + around(ids, "needs")
                        + ". Take a dependency away, or give one of them another parent.",
                ids);
    }

    private static String around(List<String> ids, String verb) {
        return "'" + String.join("' " + verb + " '", ids) + "' " + verb + " '" + ids.get(0) + "'";
    }
}
