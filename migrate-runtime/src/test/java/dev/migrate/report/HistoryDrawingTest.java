package dev.migrate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.RevisionStatus;
import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Revisions;
import dev.migrate.test.GoldenFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Graphs in a notation of one line, drawn with what is applied in parentheses. */
class HistoryDrawingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            quoteCharacter = '"',
            value = {
                "line: a b<-a c<-b (b)",
                "fork: a b<-a c<-a (c)",
                "fork-of-long-branches: a b<-a c<-a d<-b e<-c f<-d (f)",
                "merge: a b<-a c<-a m<-b,c z<-m (m)",
                "fork-after-a-merge: a b<-a c<-a m<-b,c x<-m y<-m (x)",
                "two-bases: a b c<-a d<-b (d)",
                "two-bases-one-after-the-other: a b<-a c d<-c (b)",
                "two-bases-that-meet: a b<-a c d<-c m<-b,d (m)",
                "criss-cross: a b<-a c<-a m<-b,c n<-b,c (m)",
                "criss-cross-the-other-way: a b<-a c<-a m<-b,c n<-c,b (n)",
                "three-way-merge: a b<-a c<-a d<-a m<-b,c,d (m)",
                "three-way-merge-beside-others: a b<-a c<-a d<-a e<-a f<-a m<-c,d,e n<-b,f (m)",
                "six-branches: a b<-a c<-a d<-a e<-a f<-a g<-a h<-b i<-c j<-d k<-e l<-f m<-g n<-h,l o<-k,i,m (n)",
                "merge-across-branches: a b<-a c<-a d<-a e<-a f<-b g<-c,f h<-d i<-e,f j<-h (i)",
                "ancestor-merged-again: a b<-a c<-b d<-a,c (d)",
                "dependency-on-another-branch: a b<-a c<-a d<-c;b e<-d (d)",
                "dependencies: a x y<-a;x z<-y;x,a (y)",
                "base-between-branches: a b x y<-x z<-a,y (x)",
            })
    void drawsGraphs(String name, String notation) {
        List<RevisionStatus> history = history(notation.strip());
        String text = String.join("\n", new RevisionList(history, false).lines()) + "\n";
        GoldenFile.at("report/history/" + name + ".txt").assertEquals(text);
        assertThat(text).matches("[\\x20-\\x7e\\n]*");
        assertThat(text).doesNotContainPattern(" \n");
    }

    @Test
    void detailsStandBesideTheBranches() {
        String text = String.join("\n", new RevisionList(history("a b<-a c<-a m<-b,c (b)"), true).lines()) + "\n";
        GoldenFile.at("report/history/verbose.txt").assertEquals(text);
    }

    @Test
    void whatOnlyTheDatabaseKnowsBranchesOffWhereItWasApplied() {
        List<RevisionStatus> history = new ArrayList<>(history("a b<-a (a)"));
        history.add(0, new RevisionStatus("lost", null, row("lost", "a")));
        history.add(0, new RevisionStatus("alien", null, row("alien", "unheard-of")));
        String text = String.join("\n", new RevisionList(history, false).lines()) + "\n";
        GoldenFile.at("report/history/unknown.txt").assertEquals(text);
    }

    @Test
    void longHistoryWithBranchesIsDrawn() {
        List<String> notation = new ArrayList<>(List.of("r00000"));
        for (int i = 1; i < 5_000; i++) {
            String parents = i % 5 == 4 ? name(i - 1) + "," + name(i - 3) : name(Math.max(0, i - (i % 5 == 3 ? 2 : 1)));
            notation.add(name(i) + "<-" + parents);
        }
        List<RevisionStatus> history = history(String.join(" ", notation) + " (r00000)");
        List<String> lines = new RevisionList(history, false).lines();
        assertThat(lines.stream().filter(line -> line.contains("Name"))).hasSize(5_000);
    }

    @Test
    void fanOfBranchesStaysNarrow() {
        List<String> notation = new ArrayList<>(List.of("root"));
        IntStream.range(0, 5_000).forEach(i -> notation.add(name(i) + "<-root"));
        List<String> lines = new RevisionList(history(String.join(" ", notation) + " (root)"), false).lines();
        assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThan(40));
    }

    private static String name(int number) {
        return "r%05d".formatted(number);
    }

    /** {@code a b<-a (b)}: revisions by their parents, then up to which they are applied. */
    private static List<RevisionStatus> history(String notation) {
        List<String> parts = Arrays.asList(notation.split(" "));
        String applied = parts.get(parts.size() - 1).replaceAll("[()]", "");
        RevisionGraph graph = Revisions.graph(parts.subList(0, parts.size() - 1).toArray(String[]::new));
        Set<String> ancestors = graph.ancestors(List.of(applied));
        List<RevisionStatus> history = new ArrayList<>();
        for (RevisionInfo revision : graph.ordered()) {
            @Nullable HistoryRow row = ancestors.contains(revision.id()) ? row(revision.id()) : null;
            history.add(new RevisionStatus(revision.id(), revision, row));
        }
        Collections.reverse(history);
        return history;
    }

    private static HistoryRow row(String id, String... parents) {
        Instant time = Instant.parse("2026-11-21T08:00:00Z");
        return new HistoryRow(id, List.of(parents), "Name" + id, "sum", time, "anna", null, "1", false, List.of());
    }
}
