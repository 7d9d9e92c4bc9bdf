package dev.migrate.report;

import dev.migrate.RevisionStatus;
import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Revisions in lines for people.
 *
 * @param revisions the revisions in the order of the lines
 * @param verbose whether parents, times and class are told too
 */
public record RevisionList(List<RevisionStatus> revisions, boolean verbose) {
    /** A line for each revision, and some more if asked for; applied ones have an asterisk. */
    public List<String> lines() {
        int width = revisions.stream()
                .flatMapToInt(status -> IntStream.of(status.id().length()))
                .max()
                .orElse(0);
        Set<String> revised = revisions.stream()
                .map(RevisionStatus::revision)
                .flatMap(revision -> revision == null ? Stream.empty() : revision.revises().stream())
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        for (RevisionStatus status : revisions) {
            String mark = status.applied() == null ? " " : "*";
            String id = status.id() + " ".repeat(width - status.id().length());
            String head = revised.contains(status.id()) || status.revision() == null ? "" : "  (head)";
            lines.add("  " + mark + " " + id + "  " + name(status) + head);
            if (verbose) {
                details(status).forEach(detail -> lines.add(" ".repeat(width + 6) + detail));
            }
        }
        return lines;
    }

    private static String name(RevisionStatus status) {
        RevisionInfo revision = status.revision();
        return revision == null ? "is in the database, not in the code" : revision.name();
    }

    private static List<String> details(RevisionStatus status) {
        List<String> details = new ArrayList<>();
        code(status.revision(), details);
        database(status.applied(), details);
        return details;
    }

    private static void code(@Nullable RevisionInfo revision, List<String> details) {
        if (revision != null) {
            details.add(
                    "revises " + (revision.revises().isEmpty() ? "nothing" : String.join(", ", revision.revises())));
            if (!revision.dependsOn().isEmpty()) {
                details.add("depends on " + String.join(", ", revision.dependsOn()));
            }
            if (!revision.created().isEmpty()) {
                details.add("created " + revision.created());
            }
            details.add("class   " + revision.className());
        }
    }

    private static void database(@Nullable HistoryRow row, List<String> details) {
        if (row != null) {
            String how =
                    row.duration() == null ? ", stamped" : ", " + row.duration().toMillis() + " ms";
            details.add("applied " + row.appliedAt() + " by " + row.appliedBy() + how);
        }
    }
}
