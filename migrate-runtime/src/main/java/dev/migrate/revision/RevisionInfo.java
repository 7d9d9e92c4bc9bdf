package dev.migrate.revision;

import java.util.List;

/**
 * What is known of a revision without loading its class.
 *
 * @param id its id
 * @param revises the ids of its parents
 * @param name what it does
 * @param created when it was written, ISO 8601 in UTC, or empty
 * @param className the binary name of its class
 */
public record RevisionInfo(String id, List<String> revises, String name, String created, String className) {
    /** Copies the list. */
    public RevisionInfo {
        revises = List.copyOf(revises);
    }
}
