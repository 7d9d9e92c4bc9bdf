package dev.migrate.revision;

import static dev.migrate.revision.Revisions.graph;
import static dev.migrate.revision.Revisions.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.InvalidReplacementException;
import dev.migrate.error.PartlyReplacedException;
import dev.migrate.error.ReplacedRevisionException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacementTest {
    private static final RevisionGraph KEPT = graph("a", "b<-a", "c<-b", "d<-c", "s<-a=b,c");
    private static final RevisionGraph DELETED = graph("a", "d<-c", "s<-a=b,c");

    @Test
    void replacedRevisionsAreNoPartOfTheGraph() {
        for (RevisionGraph graph : List.of(KEPT, DELETED)) {
            assertThat(ids(graph.ordered())).containsExactly("a", "s", "d");
            assertThat(graph.heads()).isEqualTo(Heads.of("d"));
            assertThat(graph.get("d").revises()).containsExactly("s");
            assertThat(graph.children("a")).containsExactly("s");
            assertThat(graph.contains("c")).isFalse();
            assertThat(graph.ancestors(List.of("c"))).containsExactlyInAnyOrder("a", "s");
        }
    }

    @Test
    void runsWhereNoneRan() {
        assertThat(upgrade(KEPT, "head")).isEqualTo("+a +s +d");
        assertThat(upgrade(KEPT, "head", "a")).isEqualTo("+s +d");
        assertThat(upgrade(DELETED, "+1", "a")).isEqualTo("+s");
    }

    @Test
    void isOnlyRecordedWhereAllRan() {
        for (RevisionGraph graph : List.of(KEPT, DELETED)) {
            Plan plan = Plan.upgrade(graph, Heads.of("c"), RevisionTarget.HEAD);
            assertThat(text(plan)).isEqualTo("!s +d");
            assertThat(plan.from()).isEqualTo(Heads.of("c"));
            assertThat(plan.to()).isEqualTo(Heads.of("d"));
            assertThat(upgrade(graph, "s", "c")).isEqualTo("!s");
            assertThat(upgrade(graph, "head", "d")).isEmpty();
        }
    }

    @Test
    void isTakenBackAsOne() {
        assertThat(downgrade("-1", "c")).isEqualTo("!s -s");
        assertThat(downgrade("a", "d")).isEqualTo("-d -s");
        Plan plan = Plan.downgrade(KEPT, Heads.of("d"), RevisionTarget.parse("s"));
        assertThat(text(plan)).isEqualTo("-d");
        assertThat(text(plan.recordingFirst(List.of(KEPT.get("s"))))).isEqualTo("!s -d");
        assertThat(plan.recordingFirst(List.of(KEPT.get("s"))).to()).isEqualTo(Heads.of("s"));
    }

    @Test
    void isRefusedWhereSomeRan() {
        assertThatExceptionOfType(PartlyReplacedException.class)
                .isThrownBy(() -> upgrade(DELETED, "head", "b"))
                .withMessage(
                        "Revision 's' can't take the place of what it replaces: the database is at 'b', not at 'c',"
                                + " the last of them. Upgrade with the code from before 's' was written, then with this one.");
    }

    @Test
    void lastReplacedIsANameOfTheReplacement() {
        assertThat(KEPT.find("c").id()).isEqualTo("s");
        assertThatExceptionOfType(ReplacedRevisionException.class)
                .isThrownBy(() -> KEPT.find("b"))
                .withMessage("Revision 'b' was replaced: 's' stands for 'b' and 'c' together. Name 's'.");
    }

    @Test
    void replacementMayBeReplacedWithWhatItReplaces() {
        for (RevisionGraph graph : List.of(
                graph("a", "b<-a", "c<-b", "d<-c", "s<-a=b,c", "e<-d", "t<-a=b,c,s,d"),
                graph("a", "d<-c", "s<-a=b,c", "e<-d", "t<-a=s,d"),
                graph("a", "e<-d", "t<-a=b,c,s,d"))) {
            assertThat(ids(graph.ordered())).containsExactly("a", "t", "e");
            assertThat(upgrade(graph, "head", "d")).isEqualTo("!t +e");
            assertThatExceptionOfType(PartlyReplacedException.class).isThrownBy(() -> upgrade(graph, "head", "s"));
        }
    }

    @Test
    void dependencyOnAReplacedRevisionIsOneOnItsReplacement() {
        RevisionGraph graph = graph("a", "b<-a", "s=a,b", "x;a");
        assertThat(graph.get("x").dependsOn()).containsExactly("s");
    }

    @Test
    void mergesAndDependenciesCanBeReplaced() {
        RevisionGraph graph = graph("a", "b<-a", "c<-a;x", "m<-b,c", "x", "s;x=a,b,c,m");
        assertThat(ids(graph.ordered())).containsExactly("x", "s");
        assertThat(upgrade(graph, "s", "m", "x")).isEqualTo("!s");
    }

    @Test
    void nothingRevisesTheMiddleOfAReplacement() {
        assertInvalid(
                "Revision 'x' revises 'b', which 's' replaces together with what comes after it. Let it revise 'c', or"
                        + " replace less.",
                List.of("x"),
                "a",
                "s<-a=b,c",
                "x<-b");
    }

    @Test
    void lastOfTheListIsTheEnd() {
        assertInvalid(
                "Revision 's' replaces revisions of which 'b' is the last, but nothing in the list revises 'c'. List"
                        + " parents first, and one at the end that builds on all others.",
                List.of("s"),
                "a",
                "b<-a",
                "c<-b",
                "s<-a=c,b");
        assertInvalid(
                "Revision 's' replaces revisions of which 'c' is the last, but nothing in the list revises 'b' and 'c'."
                        + " List parents first, and one at the end that builds on all others.",
                List.of("s"),
                "a",
                "b<-a",
                "c<-a",
                "s<-a=b,c");
    }

    @Test
    void replacementBuildsOnWhatTheReplacedNeed() {
        assertInvalid(
                "Revision 's' replaces 'b' and does not build on 'a', which that needs. Add 'a' to its 'revises',"
                        + " 'dependsOn' or 'replaces'.",
                List.of("s"),
                "a",
                "b<-a",
                "c<-b",
                "s=b,c");
    }

    @Test
    void oneRevisionHasOneReplacement() {
        assertInvalid(
                "Revision 'b' is replaced by 't' and by 's'. Take it out of one of them.",
                List.of("t", "s"),
                "a",
                "s<-a=b",
                "t<-a=b");
        assertInvalid(
                "Revision 's' is replaced by itself, by way of 's'. Take it out of 'replaces'.", List.of("s"), "s=s");
        assertThatExceptionOfType(InvalidReplacementException.class).isThrownBy(() -> graph("s=t", "t=s"));
    }

    private static void assertInvalid(String message, List<String> ids, String... lines) {
        assertThatExceptionOfType(InvalidReplacementException.class)
                .isThrownBy(() -> graph(lines))
                .withMessage(message)
                .satisfies(e -> assertThat(e.ids()).isEqualTo(ids));
    }

    private static String upgrade(RevisionGraph graph, String target, String... from) {
        return text(Plan.upgrade(graph, Heads.of(from), RevisionTarget.parse(target)));
    }

    private static String downgrade(String target, String... from) {
        return text(Plan.downgrade(KEPT, Heads.of(from), RevisionTarget.parse(target)));
    }

    private static String text(Plan plan) {
        return String.join(" ", plan.steps().stream().map(ReplacementTest::text).toList());
    }

    private static String text(Step step) {
        String running = step.direction() == Direction.UPGRADE ? "+" : "-";
        return (step.isRecording() ? "!" : running) + step.revision().id();
    }
}
