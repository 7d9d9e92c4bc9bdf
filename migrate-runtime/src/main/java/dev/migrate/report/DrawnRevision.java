package dev.migrate.report;

import java.util.List;

/**
 * The part of a drawn history that belongs to one revision.
 *
 * @param above a line without text before it, or none
 * @param mark what stands beside its name: its mark, and the branches that pass by
 * @param beside what stands beside further text on it: the branches that pass by, and its own if it goes on
 * @param links lines without text after it, where branches meet or part
 */
record DrawnRevision(List<String> above, String mark, String beside, List<String> links) {
    /** Copies the lists. */
    DrawnRevision {
        above = List.copyOf(above);
        links = List.copyOf(links);
    }

    /** Whether nothing but its own branch is there. */
    boolean isAlone() {
        return above.isEmpty() && mark.length() == 1 && links.isEmpty();
    }
}
