package dev.migrate.report;

import dev.migrate.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.List;

/** What a revision has to do with others, in lines for people. */
final class RevisionLinks {
    private RevisionLinks() {}

    static List<String> lines(RevisionInfo revision) {
        List<String> lines = new ArrayList<>();
        lines.add("revises " + (revision.revises().isEmpty() ? "nothing" : String.join(", ", revision.revises())));
        if (!revision.dependsOn().isEmpty()) {
            lines.add("depends on " + String.join(", ", revision.dependsOn()));
        }
        if (!revision.replaces().isEmpty()) {
            lines.add("replaces " + String.join(", ", revision.replaces()));
        }
        return lines;
    }
}
