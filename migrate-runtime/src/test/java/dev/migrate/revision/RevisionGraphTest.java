package dev.migrate.revision;

import static dev.migrate.revision.Revisions.graph;
import static dev.migrate.revision.Revisions.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.error.AmbiguousRevisionException;
import dev.migrate.error.DuplicateRevisionException;
import dev.migrate.error.InvalidRevisionIdException;
import dev.migrate.error.MissingDependencyException;
import dev.migrate.error.MissingParentException;
import dev.migrate.error.NoSuchRevisionException;
import dev.migrate.error.RevisionCycleException;
import dev.migrate.error.UnknownRevisionException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionGraphTest {
    @Test
    void orderIsParentsFirstThenById() {
        RevisionGraph graph = graph("m<-b,c", "c<-z", "b<-z", "z", "a<-m", "y");
        assertThat(ids(graph.ordered())).containsExactly("y", "z", "b", "c", "m", "a");
        assertThat(graph.heads()).isEqualTo(Heads.of("a", "y"));
        assertThat(ids(graph.bases())).containsExactly("y", "z");
    }

    @Test
    void orderDoesNotDependOnTheOrderOfInput() {
        List<RevisionInfo> revisions = new ArrayList<>(Revisions.list("a", "b<-a", "c<-a", "m<-b,c", "d<-m", "x"));
        List<RevisionInfo> expected = RevisionGraph.of(revisions).ordered();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(revisions, new Random(seed));
            assertThat(RevisionGraph.of(revisions).ordered()).isEqualTo(expected);
        }
    }

    @Test
    void ancestorsAndDescendantsIncludeTheRevisionItself() {
        RevisionGraph graph = graph("a", "b<-a", "c<-a", "m<-b,c", "d<-m");
        assertThat(graph.ancestors(List.of("b"))).containsExactlyInAnyOrder("a", "b");
        assertThat(graph.ancestors(List.of("m"))).containsExactlyInAnyOrder("a", "b", "c", "m");
        assertThat(graph.descendants(List.of("b"))).containsExactlyInAnyOrder("b", "m", "d");
        assertThat(graph.children("a")).containsExactlyInAnyOrder("b", "c");
        assertThat(graph.contains("d")).isTrue();
        assertThat(graph.contains("e")).isFalse();
    }

    @Test
    void dependenciesComeFirstAndAreHeadsAllTheSame() {
        RevisionGraph graph = graph("a;z", "b<-a", "y", "z<-y", "x<-y;b");
        assertThat(ids(graph.ordered())).containsExactly("y", "z", "a", "b", "x");
        assertThat(graph.heads()).isEqualTo(Heads.of("b", "x", "z"));
        assertThat(ids(graph.bases())).containsExactly("a", "y");
        assertThat(graph.children("z")).isEmpty();
        assertThat(graph.ancestors(List.of("a"))).containsExactlyInAnyOrder("a", "z", "y");
        assertThat(graph.descendants(List.of("z"))).containsExactlyInAnyOrder("z", "a", "b", "x");
    }

    @Test
    void parentNamedAsADependencyTooIsWaitedForOnce() {
        assertThat(ids(graph("a", "b<-a;a").ordered())).containsExactly("a", "b");
    }

    @Test
    void missingDependencyIsNamed() {
        assertThatExceptionOfType(MissingDependencyException.class)
                .isThrownBy(() -> graph("a", "b<-a;x"))
                .withMessage("Revision 'b' depends on 'x', which is not there. Bring 'x' back, or take it out of"
                        + " 'dependsOn'.")
                .satisfies(e -> assertThat(e.ids()).containsExactly("b"));
    }

    @Test
    void circleOfDependenciesIsNamedAllTheWayRound() {
        assertThatExceptionOfType(RevisionCycleException.class)
                .isThrownBy(() -> graph("a", "b<-a;d", "c<-a", "d<-c;b"))
                .withMessage("Revisions need each other in a circle: 'b' needs 'd' needs 'b'. Take a dependency away,"
                        + " or give one of them another parent.")
                .satisfies(e -> assertThat(e.ids()).containsExactly("b", "d"));
        assertThatExceptionOfType(RevisionCycleException.class)
                .isThrownBy(() -> graph("a;a"))
                .withMessageStartingWith("Revisions need each other in a circle: 'a' needs 'a'.");
    }

    @Test
    void noRevisionsAreAGraphToo() {
        assertThat(graph().ordered()).isEmpty();
        assertThat(graph().heads()).isEqualTo(Heads.base());
    }

    @Test
    void duplicateIdNamesBothClasses() {
        RevisionInfo other = new RevisionInfo("a", List.of(), "Other", "", "com.acme.Other");
        assertThatExceptionOfType(DuplicateRevisionException.class)
                .isThrownBy(() -> RevisionGraph.of(List.of(Revisions.revision("a"), other)))
                .withMessage("Revision 'a' exists twice: 'R_a' and 'com.acme.Other'. Give one of them another id.")
                .satisfies(e -> assertThat(e.id()).isEqualTo("a"));
    }

    @Test
    void missingParentIsNamed() {
        assertThatExceptionOfType(MissingParentException.class)
                .isThrownBy(() -> graph("a", "b<-x"))
                .withMessage(
                        "Revision 'b' revises 'x', which is not there. Bring 'x' back, or name the revision that took"
                                + " its place.")
                .satisfies(e -> assertThat(List.of(e.id(), e.parent())).containsExactly("b", "x"));
    }

    @Test
    void cycleIsNamedAllTheWayRound() {
        assertThatExceptionOfType(RevisionCycleException.class)
                .isThrownBy(() -> graph("a", "b<-a,d", "c<-b", "d<-c", "e<-d"))
                .withMessage("Revisions revise each other in a circle: 'b' revises 'd' revises 'c' revises 'b'."
                        + " Give one of them another parent.")
                .satisfies(e -> assertThat(e.ids()).containsExactly("b", "d", "c"));
        assertThatExceptionOfType(RevisionCycleException.class)
                .isThrownBy(() -> graph("a<-a"))
                .withMessageStartingWith("Revisions revise each other in a circle: 'a' revises 'a'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "head", "heads", "base", "-3", "a b", "a'b", "ä", "_a"})
    void idsThatMeanSomethingElseAreRefused(String id) {
        RevisionInfo revision = new RevisionInfo(id, List.of(), "", "", "R");
        assertThatExceptionOfType(InvalidRevisionIdException.class)
                .isThrownBy(() -> RevisionGraph.of(List.of(revision)))
                .withMessage(
                        "Revision id '" + id + "' is not valid. Use letters, digits, '_' and '-', at most 64 of them"
                                + " and a letter or digit first; 'head', 'heads' and 'base' mean something else.")
                .satisfies(e -> assertThat(e.id()).isEqualTo(id));
    }

    @Test
    void idOf65CharactersIsRefused() {
        graph("x".repeat(64));
        assertThatExceptionOfType(InvalidRevisionIdException.class).isThrownBy(() -> graph("x".repeat(65)));
    }

    @Test
    void revisionIsFoundByIdOrUniquePrefix() {
        RevisionGraph graph = graph("7f3a0001", "7f3c0002<-7f3a0001", "7f3<-7f3c0002", "8000");
        assertThat(graph.find("7f3c").id()).isEqualTo("7f3c0002");
        assertThat(graph.find("7f3").id()).isEqualTo("7f3");
        assertThatExceptionOfType(AmbiguousRevisionException.class)
                .isThrownBy(() -> graph.find("7f"))
                .withMessage("Revision '7f' matches three revisions: '7f3', '7f3a0001' and '7f3c0002'."
                        + " Give more of the id.");
    }

    @Test
    void manyMatchesAreNotAllListed() {
        RevisionGraph graph =
                graph(IntStream.range(10, 30).mapToObj(i -> "r" + i).toArray(String[]::new));
        assertThatExceptionOfType(AmbiguousRevisionException.class)
                .isThrownBy(() -> graph.find("r"))
                .withMessage("Revision 'r' matches 20 revisions: 'r10', 'r11', 'r12', 'r13', 'r14' and 15 more."
                        + " Give more of the id.");
    }

    @Test
    void unknownRevisionSuggestsCloseOnes() {
        RevisionGraph graph = graph("20261101", "20261120", "30000000");
        assertThatExceptionOfType(NoSuchRevisionException.class)
                .isThrownBy(() -> graph.find("20261102"))
                .withMessage("Revision '20261102' does not exist. Close to it: '20261101' and '20261120'."
                        + " Name an id or the beginning of one; 'history' lists them.");
        assertThatExceptionOfType(NoSuchRevisionException.class)
                .isThrownBy(() -> graph.find("zebra"))
                .withMessage(
                        "Revision 'zebra' does not exist. Name an id or the beginning of one; 'history' lists them.");
    }

    @Test
    void headsThatTheCodeDoesNotHaveAreRefused() {
        assertThatExceptionOfType(UnknownRevisionException.class)
                .isThrownBy(() -> graph("a").requireKnown(Heads.of("a", "x")))
                .withMessage(
                        "The database is at 'x', which this code does not have: the code is older than the database, or"
                                + " the revision was deleted. Run the code that has it (to keep it, or to downgrade), or bring the"
                                + " revision back; if it is gone for good, 'stamp' records where the database really stands.")
                .satisfies(e -> assertThat(e.ids()).containsExactly("x"));
    }
}
