package dev.migrate.revision;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Graphs in a notation of one line: {@code "a", "b<-a", "m<-b,c"}; {@code "d<-c;x"} depends on x, {@code "s<-a=b,c"} replaces b and c. */
public final class Revisions {
    private static final Pattern REVISION =
            Pattern.compile("(?<id>[^<;=]+)(<-(?<revises>[^;=]+))?(;(?<dependsOn>[^=]+))?(=(?<replaces>.+))?");

    private Revisions() {}

    /** The graph of revisions, one in each text. */
    public static RevisionGraph graph(String... lines) {
        return RevisionGraph.of(list(lines));
    }

    static List<RevisionInfo> list(String... lines) {
        return Arrays.stream(lines).map(Revisions::revision).toList();
    }

    static RevisionInfo revision(String line) {
        Matcher parts = REVISION.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        String id = parts.group("id");
        return new RevisionInfo(
                id,
                split(parts.group("revises")),
                split(parts.group("dependsOn")),
                split(parts.group("replaces")),
                "Name" + id,
                "2026-11-20T09:30:00Z",
                "R_" + id);
    }

    private static List<String> split(@Nullable String ids) {
        return ids == null ? List.of() : List.of(ids.split(","));
    }

    static List<String> ids(List<RevisionInfo> revisions) {
        return revisions.stream().map(RevisionInfo::id).toList();
    }
}
