package dev.migrate.report;

import dev.migrate.RevisionStatus;
import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Revisions in lines for people.
 *
 * @param revisions the revisions in the order of the lines
 * @param verbose whether parents, times and class are told too
 */
public record RevisionList(List<RevisionStatus> revisions, boolean verbose) {
    /**
     * A line for each revision, and some more if asked for; applied ones have an asterisk. Where branches part or meet there
     * is a column for each of them, in which those that are not applied have an {@code o}.
     */
    public List<String> lines() {
        List<DrawnRevision> drawn = HistoryDrawing.of(revisions);
        boolean isLine = drawn.stream().allMatch(DrawnRevision::isAlone);
        Columns columns = new Columns(
                width(drawn.stream().map(DrawnRevision::mark)),
                width(revisions.stream().map(RevisionStatus::id)),
                revised());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            RevisionStatus status = revisions.get(i);
            add(lines, status, isLine ? inLine(status) : drawn.get(i), columns);
        }
        return lines;
    }

    private void add(List<String> lines, RevisionStatus status, DrawnRevision drawing, Columns columns) {
        drawing.above().forEach(line -> lines.add(indented(line)));
        lines.add(indented(columns.text(drawing.mark(), status)));
        if (verbose) {
            details(status).forEach(detail -> lines.add(indented(columns.text(drawing.beside(), detail))));
        }
        drawing.links().forEach(line -> lines.add(indented(line)));
    }

    private static DrawnRevision inLine(RevisionStatus status) {
        return new DrawnRevision(List.of(), status.applied() == null ? " " : "*", " ", List.of());
    }

    private Set<String> revised() {
        return revisions.stream()
                .map(RevisionStatus::revision)
                .flatMap(revision -> revision == null ? Stream.empty() : revision.revises().stream())
                .collect(Collectors.toSet());
    }

    private static int width(Stream<String> texts) {
        return texts.mapToInt(String::length).max().orElse(0);
    }

    private static String indented(String line) {
        return ("  " + line).stripTrailing();
    }

    private static String name(RevisionStatus status) {
        RevisionInfo revision = status.revision();
        if (revision == null) {
            return "is in the database, not in the code";
        }
        return revision.name()
                + (revision.dependsOn().isEmpty()
                        ? ""
                        : "  (depends on " + String.join(", ", revision.dependsOn()) + ")");
    }

    private static List<String> details(RevisionStatus status) {
        List<String> details = new ArrayList<>();
        code(status.revision(), details);
        database(status.applied(), details);
        return details;
    }

    private static void code(@Nullable RevisionInfo revision, List<String> details) {
        if (revision != null) {
            details.addAll(RevisionLinks.lines(revision));
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
            row.repairs()
                    .forEach(repair -> details.add("repaired " + repair.at() + " by " + repair.by() + ": "
                            + repair.reason().strip().replaceAll("\\s+", " ") + " (checksum was " + repair.checksum()
                            + ")"));
        }
    }

    /**
     * Where the texts of a line stand.
     *
     * @param graph how wide the drawing is
     * @param id how wide ids are
     * @param revised the ids that are no heads
     */
    private record Columns(int graph, int id, Set<String> revised) {
        String text(String drawing, RevisionStatus status) {
            boolean isHead = status.revision() != null && !revised.contains(status.id());
            return padded(drawing, graph) + " " + padded(status.id(), id) + "  " + name(status)
                    + (isHead ? "  (head)" : "");
        }

        /** Below the name. */
        String text(String drawing, String detail) {
            return padded(drawing, graph + id + 3) + detail;
        }

        private static String padded(String text, int width) {
            return text + " ".repeat(width - text.length());
        }
    }
}
