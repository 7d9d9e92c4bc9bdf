package dev.migrate.author;

import dev.migrate.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The place of a new revision in the history.
 *
 * @param revises its parents
 * @param dependsOn others that have to be applied before it
 * @param replaces those that it stands for, parents first
 */
record Place(List<RevisionInfo> revises, List<RevisionInfo> dependsOn, List<RevisionInfo> replaces) {
    Place {
        revises = List.copyOf(revises);
        dependsOn = List.copyOf(dependsOn);
        replaces = List.copyOf(replaces);
    }

    /** After these revisions. */
    static Place after(List<RevisionInfo> parents) {
        return new Place(parents, List.of(), List.of());
    }

    /** A revision whose package it shares, if there is one. */
    Optional<RevisionInfo> neighbour() {
        return Stream.concat(revises.stream(), replaces.stream()).findFirst();
    }

    /** The ids of all that it stands for, by way of those that it stands for too: databases may be at any of them. */
    List<String> replacedIds() {
        return replaces.stream()
                .flatMap(revision -> Stream.concat(revision.replaces().stream(), Stream.of(revision.id())))
                .distinct()
                .toList();
    }

    static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
