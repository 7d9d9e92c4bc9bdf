package dev.migrate.report;

import dev.migrate.RevisionDetails;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationSummary;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * All of one revision in lines for people.
 *
 * @param details the revision
 */
public record RevisionText(RevisionDetails details) {
    /** What it is, then its operations and statements both ways. */
    public List<String> lines() {
        RevisionInfo revision = details.revision();
        List<String> lines = new ArrayList<>();
        lines.add(revision.id() + "  " + revision.name());
        lines.addAll(RevisionLinks.lines(revision));
        lines.add("class   " + revision.className());
        add(lines, "upgrade", details.upgrade(), details.upgradeSql());
        add(lines, "downgrade", details.downgrade(), details.downgradeSql());
        return lines;
    }

    private static void add(List<String> lines, String way, List<Operation> operations, List<String> sql) {
        lines.add("");
        lines.add(way + (operations.isEmpty() ? ": nothing" : ":"));
        operations.forEach(operation -> lines.add("  " + OperationSummary.of(operation)));
        sql.stream().flatMap(String::lines).forEach(line -> lines.add("    " + line));
    }
}
