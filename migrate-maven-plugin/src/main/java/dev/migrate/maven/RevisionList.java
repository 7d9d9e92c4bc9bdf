package dev.migrate.maven;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Revisions in lines for people, newest first.
 *
 * @param graph all revisions of the project
 * @param applied the ids of those that count as applied
 * @param verbose whether parents, time and class are told too
 */
record RevisionList(RevisionGraph graph, Set<String> applied, boolean verbose) {
    /** A line for each revision, and three more if asked for; applied ones have an asterisk. */
    List<String> lines() {
        List<RevisionInfo> newestFirst = new ArrayList<>(graph.ordered());
        Collections.reverse(newestFirst);
        int width = newestFirst.stream()
                .mapToInt(revision -> revision.id().length())
                .max()
                .orElse(0);
        return newestFirst.stream()
                .flatMap(revision -> block(revision, width).stream())
                .toList();
    }

    private List<String> block(RevisionInfo revision, int width) {
        List<String> lines = new ArrayList<>();
        String mark = applied.contains(revision.id()) ? "*" : " ";
        String head = graph.heads().ids().contains(revision.id()) ? "  (head)" : "";
        lines.add("  " + mark + " " + pad(revision.id(), width) + "  " + revision.name() + head);
        if (verbose) {
            String indent = " ".repeat(4 + width + 2);
            lines.add(indent + "revises " + parents(revision));
            lines.add(indent + "created " + (revision.created().isEmpty() ? "at an unknown time" : revision.created()));
            lines.add(indent + "class   " + revision.className());
        }
        return lines;
    }

    private static String parents(RevisionInfo revision) {
        return revision.revises().isEmpty() ? "nothing" : String.join(" and ", revision.revises());
    }

    private static String pad(String id, int width) {
        return id + " ".repeat(width - id.length());
    }
}
