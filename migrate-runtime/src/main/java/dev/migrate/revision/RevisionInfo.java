package dev.migrate.revision;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is known of a revision without loading its class.
 *
 * @param id its id
 * @param revises the ids of its parents
 * @param dependsOn the ids of others that have to be applied before it
 * @param replaces the ids of those that it stands for, parents first
 * @param name what it does
 * @param created when it was written, ISO 8601 in UTC, or empty
 * @param className the binary name of its class
 */
public record RevisionInfo(
        String id,
        List<String> revises,
        List<String> dependsOn,
        List<String> replaces,
        String name,
        String created,
        String className) {
    /** Copies the lists. */
    public RevisionInfo {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
    }

    /** A revision that needs its parents alone, and stands for itself. */
    public RevisionInfo(String id, List<String> revises, String name, String created, String className) {
        this(id, revises, List.of(), List.of(), name, created, className);
    }

    /** What an annotation says of a class. */
    public static RevisionInfo of(Revision revision, String className) {
        return new RevisionInfo(
                revision.id(),
                List.of(revision.revises()),
                List.of(revision.dependsOn()),
                List.of(revision.replaces()),
                revision.name(),
                revision.created(),
                className);
    }

    /** The ids of all that have to be applied before it, each once. */
    public List<String> needs() {
        return Stream.concat(revises.stream(), dependsOn.stream()).distinct().toList();
    }

    /** The same with other needs. */
    public RevisionInfo with(List<String> newRevises, List<String> newDependsOn) {
        return new RevisionInfo(id, newRevises, newDependsOn, replaces, name, created, className);
    }

    /** The same by another id and of another class. */
    public RevisionInfo named(String newId, String newClassName) {
        return new RevisionInfo(newId, revises, dependsOn, replaces, name, created, newClassName);
    }

    /** The last of those that it stands for, which builds on all others; there must be some. */
    public String lastReplaced() {
        return replaces.get(replaces.size() - 1);
    }
}
