package dev.migrate.revision;

import java.util.Arrays;
import java.util.List;

/** Graphs in a notation of one line: {@code "a", "b<-a", "m<-b,c"}; {@code "d<-c;x"} depends on x besides. */
public final class Revisions {
    private Revisions() {}

    /** The graph of revisions, one in each text. */
    public static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(list(lines));
    }

    static List<RevisionInfo> list(String... lines) {
        return Arrays.stream(lines).map(Revisions::revision).toList();
    }

    static RevisionInfo revision(String line) {
        String[] parts = line.split("<-|;", -1);
        List<String> dependencies = line.contains(";") ? split(parts[parts.length - 1]) : List.of();
        List<String> parents = line.contains("<-") ? split(parts[1]) : List.of();
        String name = "Name" + parts[0];
        return new RevisionInfo(parts[0], parents, dependencies, name, "2026-11-20T09:30:00Z", "R_" + parts[0]);
    }

    private static List<String> split(String ids) {
        return List.of(ids.split(","));
    }

    static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
