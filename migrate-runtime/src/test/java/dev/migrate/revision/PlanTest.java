package dev.migrate.revision;

import static dev.migrate.revision.Revisions.graph;
import static dev.migrate.revision.Revisions.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.AmbiguousRevisionException;
import dev.migrate.error.InvalidTargetException;
import dev.migrate.error.NoSuchRevisionException;
import dev.migrate.error.SeveralHeadsException;
import dev.migrate.error.UnknownRevisionException;
import dev.migrate.error.WrongDirectionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlanTest {
    private static final RevisionGraph LINE = graph("a1", "b2<-a1", "c3<-b2", "d4<-c3");
    private static final RevisionGraph DIAMOND = graph("a", "b<-a", "c<-a", "m<-b,c", "z<-m");
    private static final RevisionGraph FORK = graph("a", "b<-a", "c<-a");

    @Test
    void upgradeAppliesWhatIsMissing() {
        assertUpgrade(LINE, Heads.base(), "head", "+a1 +b2 +c3 +d4", Heads.of("d4"));
        assertUpgrade(LINE, Heads.of("b2"), "head", "+c3 +d4", Heads.of("d4"));
        assertUpgrade(LINE, Heads.of("b2"), "+1", "+c3", Heads.of("c3"));
        assertUpgrade(LINE, Heads.of("a1"), "c", "+b2 +c3", Heads.of("c3"));
        assertUpgrade(LINE, Heads.of("a1"), "heads", "+b2 +c3 +d4", Heads.of("d4"));
    }

    @Test
    void upgradeToWhereOneStandsIsEmpty() {
        assertUpgrade(LINE, Heads.of("d4"), "head", "", Heads.of("d4"));
        assertUpgrade(LINE, Heads.of("b2"), "b2", "", Heads.of("b2"));
        assertUpgrade(LINE, Heads.base(), "base", "", Heads.base());
        assertThat(Plan.upgrade(LINE, Heads.of("d4"), RevisionTarget.HEAD).isEmpty())
                .isTrue();
    }

    @Test
    void upgradeThroughAMerge() {
        assertUpgrade(DIAMOND, Heads.base(), "head", "+a +b +c +m +z", Heads.of("z"));
        assertUpgrade(DIAMOND, Heads.of("c"), "m", "+b +m", Heads.of("m"));
        assertUpgrade(DIAMOND, Heads.of("c"), "b", "+b", Heads.of("b", "c"));
        assertUpgrade(DIAMOND, Heads.base(), "+2", "+a +b", Heads.of("b"));
    }

    @Test
    void severalHeadsNeedAWord() {
        assertUpgrade(FORK, Heads.base(), "heads", "+a +b +c", Heads.of("b", "c"));
        assertUpgrade(FORK, Heads.base(), "c", "+a +c", Heads.of("c"));
        assertThatExceptionOfType(SeveralHeadsException.class)
                .isThrownBy(() -> upgrade(FORK, Heads.base(), "head"))
                .withMessage(
                        "Target 'head' needs one head, but there are two: 'b' and 'c'. Make them one with migrate:rebase"
                                + " or migrate:merge, name one, or use 'heads' to apply all.");
        assertThatExceptionOfType(SeveralHeadsException.class)
                .isThrownBy(() -> upgrade(FORK, Heads.base(), "+1"))
                .withMessageStartingWith("Target '+1' needs one head");
    }

    @Test
    void upgradeBackwardsNamesDowngrade() {
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.of("c3"), "a1"))
                .withMessage("Upgrade can't reach 'a1': it is behind the database, which is at 'c3'."
                        + " Go back with 'downgrade'.");
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.of("c3"), "base"));
        assertThatExceptionOfType(WrongDirectionException.class).isThrownBy(() -> upgrade(LINE, Heads.of("c3"), "-1"));
    }

    @Test
    void tooManyStepsSayHowManyThereAre() {
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.of("c3"), "+2"))
                .withMessage("Target '+2' goes too far: there is only 1 pending. Use 'head' for all of them.");
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.of("d4"), "+1"))
                .withMessage("Target '+1' goes too far: there is none pending. Use 'head' for all of them.");
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> downgrade(LINE, Heads.of("b2"), "-3"))
                .withMessage("Target '-3' goes too far: there are only 2 applied. Use 'base' for all of them.");
    }

    @Test
    void downgradeTakesBackWhatBuildsOnTheTarget() {
        assertDowngrade(LINE, Heads.of("d4"), "-1", "-d4", Heads.of("c3"));
        assertDowngrade(LINE, Heads.of("d4"), "-3", "-d4 -c3 -b2", Heads.of("a1"));
        assertDowngrade(LINE, Heads.of("d4"), "b2", "-d4 -c3", Heads.of("b2"));
        assertDowngrade(LINE, Heads.of("b2"), "base", "-b2 -a1", Heads.base());
        assertDowngrade(LINE, Heads.of("b2"), "b", "", Heads.of("b2"));
        assertDowngrade(LINE, Heads.base(), "base", "", Heads.base());
    }

    @Test
    void downgradeFromAMergeBringsBothParentsBack() {
        assertDowngrade(DIAMOND, Heads.of("m"), "-1", "-m", Heads.of("b", "c"));
        assertDowngrade(DIAMOND, Heads.of("m"), "b", "-m", Heads.of("b", "c"));
        assertDowngrade(DIAMOND, Heads.of("b", "c"), "a", "-c -b", Heads.of("a"));
        assertDowngrade(DIAMOND, Heads.of("z"), "base", "-z -m -c -b -a", Heads.base());
    }

    @Test
    void parentStaysBehindAsLongAsABranchBuildsOnIt() {
        Heads heads = Heads.of("b", "c").without(FORK.get("c"), FORK);
        assertThat(heads).isEqualTo(Heads.of("b"));
        assertThat(heads.without(FORK.get("b"), FORK)).isEqualTo(Heads.of("a"));
    }

    @Test
    void severalWaysBackAreRefused() {
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> downgrade(DIAMOND, Heads.of("m"), "-2"))
                .withMessage("Target '-2' could go several ways: it gets to 'b', 'c'. Name the revision to go to.");
    }

    @Test
    void downgradeForwardsNamesUpgrade() {
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> downgrade(LINE, Heads.of("b2"), "d4"))
                .withMessage("Downgrade can't reach 'd4': it is not applied, the database is at 'b2'."
                        + " Go forward with 'upgrade'.");
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> downgrade(LINE, Heads.base(), "+1"))
                .withMessageContaining("the database is at base");
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> downgrade(LINE, Heads.of("b2"), "head"));
    }

    @Test
    void databaseThatTheCodeDoesNotKnowIsRefused() {
        assertThatExceptionOfType(UnknownRevisionException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.of("x"), "head"));
        assertThatExceptionOfType(UnknownRevisionException.class)
                .isThrownBy(() -> downgrade(LINE, Heads.of("x"), "base"));
    }

    @Test
    void betweenTwoPlacesTheDirectionFollows() {
        assertThat(text(Plan.between(LINE, Heads.of("a1"), RevisionTarget.parse("c3"))))
                .isEqualTo("+b2 +c3");
        assertThat(text(Plan.between(LINE, Heads.of("c3"), RevisionTarget.parse("a1"))))
                .isEqualTo("-c3 -b2");
        assertThat(text(Plan.between(LINE, Heads.of("b2"), RevisionTarget.parse("base"))))
                .isEqualTo("-b2 -a1");
        assertThat(text(Plan.between(LINE, Heads.of("d4"), RevisionTarget.parse("-1"))))
                .isEqualTo("-d4");
        assertThat(text(Plan.between(LINE, Heads.base(), RevisionTarget.HEAD))).isEqualTo("+a1 +b2 +c3 +d4");
    }

    @Test
    void stepsFromARevisionDoNotDependOnTheDatabase() {
        assertUpgrade(LINE, Heads.base(), "a1+2", "+a1 +b2 +c3", Heads.of("c3"));
        assertUpgrade(LINE, Heads.of("a1"), "head-1", "+b2 +c3", Heads.of("c3"));
        assertUpgrade(LINE, Heads.base(), "base+1", "+a1", Heads.of("a1"));
        assertDowngrade(LINE, Heads.of("d4"), "d4-2", "-d4 -c3", Heads.of("b2"));
        assertDowngrade(LINE, Heads.of("c3"), "a+1", "-c3", Heads.of("b2"));
        assertDowngrade(LINE, Heads.of("c3"), "b-2", "-c3 -b2 -a1", Heads.base());
        assertThat(Stamp.at(LINE, RevisionTarget.parse("heads-1")).heads()).isEqualTo(Heads.of("c3"));
        assertThat(text(Plan.between(LINE, Heads.of("d4"), RevisionTarget.parse("a1+1"))))
                .isEqualTo("-d4 -c3");
        assertThat(text(Plan.between(LINE, Heads.of("a1"), RevisionTarget.parse("a1+1"))))
                .isEqualTo("+b2");
    }

    @Test
    void stepsFromARevisionKnowTheirDirection() {
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.of("d4"), "d4-1"))
                .withMessageStartingWith("Upgrade can't reach 'c3': it is behind");
        assertThatExceptionOfType(WrongDirectionException.class)
                .isThrownBy(() -> downgrade(LINE, Heads.of("b2"), "b2+1"))
                .withMessageStartingWith("Downgrade can't reach 'b2+1': it is not applied");
    }

    @Test
    void stepsFromARevisionEndWhereTheHistoryEnds() {
        assertInvalid(LINE, "c3+2", "goes too far: there is only 1 after 'c3'. Use 'head' for all of them.");
        assertInvalid(LINE, "head+1", "goes too far: there is none after 'head'. Use 'head' for all of them.");
        assertInvalid(LINE, "c3-4", "goes too far: there are only 2 before 'c3'. Use 'base' for all of them.");
        assertInvalid(LINE, "base-1", "goes too far: there is none before 'base'. Use 'base' for all of them.");
    }

    @Test
    void stepsFromARevisionThatCouldGoSeveralWaysAreRefused() {
        assertUpgrade(DIAMOND, Heads.base(), "b+1", "+a +b +c +m", Heads.of("m"));
        assertInvalid(DIAMOND, "a+2", "could go several ways: it gets to 'b', 'c'. Name the revision to go to.");
        assertInvalid(DIAMOND, "head-2", "could go several ways: it gets to 'b', 'c'. Name the revision to go to.");
        assertInvalid(FORK, "heads-1", "could go several ways: it gets to 'b', 'c'. Name the revision to go to.");
        assertInvalid(
                graph("a", "b"), "base+1", "could go several ways: it gets to 'a', 'b'. Name the revision to go to.");
        assertThatExceptionOfType(SeveralHeadsException.class)
                .isThrownBy(() -> upgrade(FORK, Heads.base(), "head-1"))
                .withMessageStartingWith("Target 'head' needs one head");
    }

    @Test
    void idThatLooksLikeStepsIsAnId() {
        RevisionGraph graph = graph("a", "b<-a", "b-1<-b", "c-12<-b-1", "2026-01<-c-12", "head-1<-2026-01");
        assertUpgrade(graph, Heads.of("b-1"), "b-1", "", Heads.of("b-1"));
        assertUpgrade(graph, Heads.of("b-1"), "c-1", "+c-12", Heads.of("c-12"));
        assertUpgrade(graph, Heads.of("c-12"), "2026-0", "+2026-01", Heads.of("2026-01"));
        assertUpgrade(graph, Heads.of("2026-01"), "head-1", "+head-1", Heads.of("head-1"));
        assertUpgrade(graph, Heads.base(), "b-1-1", "+a +b", Heads.of("b"));
        assertUpgrade(graph, Heads.base(), "head-2", "+a +b +b-1 +c-12", Heads.of("c-12"));
    }

    @Test
    void beginningOfAnIdThatIsAlsoStepsFromAWholeIdIsRefused() {
        assertInvalid(
                graph("a", "b<-a", "b-12<-b"),
                "b-1",
                "has two meanings: it is the beginning of 'b-12', and steps from 'b'. Name the revision by its whole id.");
    }

    @Test
    void stepsFromWhatDoesNotExistNameAllThatWasTyped() {
        assertThatExceptionOfType(NoSuchRevisionException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.base(), "zebra-1"))
                .withMessageStartingWith("Revision 'zebra-1' does not exist.");
        assertThatExceptionOfType(NoSuchRevisionException.class)
                .isThrownBy(() -> upgrade(LINE, Heads.base(), "zebra+1"))
                .withMessageStartingWith("Revision 'zebra' does not exist.");
        assertThatExceptionOfType(AmbiguousRevisionException.class)
                .isThrownBy(() -> upgrade(graph("a1", "a2<-a1"), Heads.base(), "a+1"));
    }

    @Test
    void stampNeedsTheTargetAndAllBeforeIt() {
        Stamp stamp = Stamp.at(DIAMOND, RevisionTarget.parse("m"));
        assertThat(ids(stamp.revisions())).containsExactly("a", "b", "c", "m");
        assertThat(stamp.heads()).isEqualTo(Heads.of("m"));
        assertThat(Stamp.at(FORK, RevisionTarget.parse("heads")).heads()).isEqualTo(Heads.of("b", "c"));
        assertThat(Stamp.at(FORK, RevisionTarget.parse("base")).revisions()).isEmpty();
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> Stamp.at(LINE, RevisionTarget.parse("+1")))
                .withMessage("Target '+1' depends on where the database stands. Name 'head', 'base' or an id.");
    }

    @Test
    void longLineIsPlannedWithoutRecursion() {
        RevisionGraph graph = RevisionGraph.of(IntStream.range(0, 20_000)
                .mapToObj(i -> i == 0 ? "r0" : "r" + i + "<-r" + (i - 1))
                .map(Revisions::revision)
                .toList());
        assertThat(Plan.upgrade(graph, Heads.base(), RevisionTarget.HEAD).steps())
                .hasSize(20_000);
        assertThat(Plan.downgrade(graph, Heads.of("r19999"), RevisionTarget.parse("base"))
                        .to())
                .isEqualTo(Heads.base());
    }

    @Test
    void upgradeBringsWhatTheTargetDependsOn() {
        RevisionGraph graph = graph("a", "b<-a;y", "c<-b", "x", "y<-x", "z<-y");
        assertUpgrade(graph, Heads.base(), "b", "+a +x +y +b", Heads.of("b", "y"));
        assertUpgrade(graph, Heads.of("a", "y"), "c", "+b +c", Heads.of("c", "y"));
        assertUpgrade(graph, Heads.of("a", "z"), "b", "+b", Heads.of("b", "z"));
        assertUpgrade(graph, Heads.of("b", "y"), "y", "", Heads.of("b", "y"));
    }

    @Test
    void downgradeTakesDependentsBackFirst() {
        RevisionGraph graph = graph("a", "b<-a;y", "c<-b", "x", "y<-x", "z<-y");
        assertDowngrade(graph, Heads.of("c", "y"), "x", "-c -b -y", Heads.of("a", "x"));
        assertDowngrade(graph, Heads.of("c", "y"), "y", "", Heads.of("c", "y"));
        assertDowngrade(graph, Heads.of("c", "z"), "y", "-z", Heads.of("c", "y"));
        assertDowngrade(graph, Heads.of("c", "y"), "a", "-c -b", Heads.of("a", "y"));
        assertDowngrade(graph, Heads.of("c", "y"), "base", "-c -b -y -x -a", Heads.base());
    }

    @Test
    void stampBringsWhatTheTargetDependsOn() {
        RevisionGraph graph = graph("a", "b<-a;y", "x", "y<-x", "z<-y");
        Stamp stamp = Stamp.at(graph, RevisionTarget.parse("b"));
        assertThat(ids(stamp.revisions())).containsExactly("a", "x", "y", "b");
        assertThat(stamp.heads()).isEqualTo(Heads.of("b", "y"));
    }

    private static void assertUpgrade(RevisionGraph graph, Heads from, String target, String steps, Heads to) {
        assertPlan(upgrade(graph, from, target), from, steps, to);
    }

    private static void assertDowngrade(RevisionGraph graph, Heads from, String target, String steps, Heads to) {
        assertPlan(downgrade(graph, from, target), from, steps, to);
    }

    private static void assertPlan(Plan plan, Heads from, String steps, Heads to) {
        assertThat(text(plan)).isEqualTo(steps);
        assertThat(plan.from()).isEqualTo(from);
        assertThat(plan.to()).isEqualTo(to);
    }

    private static void assertInvalid(RevisionGraph graph, String target, String problem) {
        assertThatExceptionOfType(InvalidTargetException.class)
                .isThrownBy(() -> upgrade(graph, Heads.base(), target))
                .withMessage("Target '" + target + "' " + problem);
    }

    private static Plan upgrade(RevisionGraph graph, Heads from, String target) {
        return Plan.upgrade(graph, from, RevisionTarget.parse(target));
    }

    private static Plan downgrade(RevisionGraph graph, Heads from, String target) {
        return Plan.downgrade(graph, from, RevisionTarget.parse(target));
    }

    private static String text(Plan plan) {
        return String.join(
                " ",
                plan.steps().stream()
                        .map(step -> (step.direction() == Direction.UPGRADE ? "+" : "-")
                                + step.revision().id())
                        .toList());
    }
}
