package dev.migrate.maven;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.Arrays;
import java.util.List;

/** Graphs in one line: {@code "a", "b<-a", "m<-b,c"}. */
final class Graphs {
    private Graphs() {}

    static RevisionGraph of(String... revisions) {
        return RevisionGraph.of(Arrays.stream(revisions).map(Graphs::revision).toList());
    }

    private static RevisionInfo revision(String text) {
        String[] parts = text.split("<-");
        List<String> parents = parts.length == 1 ? List.of() : List.of(parts[1].split(","));
        return new RevisionInfo(parts[0], parents, "Name" + parts[0], "2026-11-20T09:30:00Z", "m.R" + parts[0]);
    }
}
