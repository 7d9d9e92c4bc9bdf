package dev.migrate.processor;

import dev.migrate.error.DuplicateRevisionException;
import dev.migrate.error.InvalidGraphException;
import dev.migrate.error.MissingDependencyException;
import dev.migrate.error.MissingParentException;
import dev.migrate.processor.problem.Problems;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What revisions must be to each other.
 *
 * <p>A graph that is refused is reported, and looked at again without what it was refused for, until nothing is left to
 * report: one mistake does not hide another.
 */
final class RevisionGraphRules {
    private final List<RevisionClass> revisions;
    private final Problems problems;
    private List<RevisionInfo> rest;

    RevisionGraphRules(List<RevisionClass> revisions, Problems problems) {
        this.revisions = revisions;
        this.problems = problems;
        this.rest = revisions.stream().map(RevisionClass::info).toList();
    }

    /** Reports what is wrong. */
    void check() {
        while (!isGraph()) {
            // Each refusal takes something out, so that there is an end.
        }
    }

    private boolean isGraph() {
        try {
            RevisionGraph.of(rest);
            return true;
        } catch (DuplicateRevisionException e) {
            report(e);
            keepFirst(e.id());
        } catch (MissingParentException e) {
            report(e);
            removeLinks(e.id()::equals, e.parent()::equals);
        } catch (MissingDependencyException e) {
            report(e);
            removeLinks(e.id()::equals, e.dependency()::equals);
        } catch (InvalidGraphException e) {
            report(e);
            remove(Set.copyOf(e.ids()));
        }
        return false;
    }

    private void report(InvalidGraphException exception) {
        revisions.stream()
                .filter(revision -> exception.ids().contains(revision.info().id()))
                .forEach(revision -> problems.add(
                        ProcessorMessage.REVISION_GRAPH, revision.place(), String.valueOf(exception.getMessage())));
    }

    private void keepFirst(String id) {
        Set<String> seen = new HashSet<>();
        rest = rest.stream()
                .filter(revision -> !revision.id().equals(id) || seen.add(id))
                .toList();
    }

    private void remove(Set<String> ids) {
        rest = rest.stream().filter(revision -> !ids.contains(revision.id())).toList();
        removeLinks(from -> true, ids::contains);
    }

    private void removeLinks(Predicate<String> from, Predicate<String> to) {
        rest = rest.stream()
                .map(revision -> from.test(revision.id()) ? without(revision, to) : revision)
                .toList();
    }

    private static RevisionInfo without(RevisionInfo revision, Predicate<String> to) {
        return revision.with(
                revision.revises().stream().filter(to.negate()).toList(),
                revision.dependsOn().stream().filter(to.negate()).toList());
    }
}
