package dev.migrate.processor;

import dev.migrate.error.DuplicateRevisionException;
import dev.migrate.error.InvalidGraphException;
import dev.migrate.error.MissingDependencyException;
import dev.migrate.error.MissingParentException;
import dev.migrate.processor.problem.Problems;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What revisions must be to each other.
 *
 * <p>A graph that is refused is reported, and looked at again without what it was refused for, until nothing is left to
 * report: one mistake does not hide another. Other modules are looked at if something is missing in this one.
 */
final class RevisionGraphRules {
    private final List<RevisionClass> revisions;
    private final Problems problems;
    private final Supplier<OtherRevisions> elsewhere;
    private @Nullable OtherRevisions others;
    private List<RevisionInfo> rest;

    RevisionGraphRules(List<RevisionClass> revisions, Problems problems, Supplier<OtherRevisions> elsewhere) {
        this.revisions = revisions;
        this.problems = problems;
        this.elsewhere = elsewhere;
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
            missing(e, e.id(), e.parent());
        } catch (MissingDependencyException e) {
            missing(e, e.id(), e.dependency());
        } catch (InvalidGraphException e) {
            report(e);
            remove(Set.copyOf(e.ids()));
        }
        return false;
    }

    private void missing(InvalidGraphException exception, String id, String missing) {
        if (others == null) {
            others = elsewhere.get();
            rest = Stream.concat(rest.stream(), others.revisions().stream())
                    .distinct()
                    .toList();
            return;
        } else if (others.complete()) {
            report(exception);
        } else {
            named(Set.of(id))
                    .forEach(revision ->
                            problems.add(ProcessorMessage.REVISION_ELSEWHERE, revision.place(), id, missing));
        }
        removeLinks(id::equals, missing::equals);
    }

    private void report(InvalidGraphException exception) {
        named(exception.ids())
                .forEach(revision -> problems.add(
                        ProcessorMessage.REVISION_GRAPH, revision.place(), String.valueOf(exception.getMessage())));
    }

    /** Those of this module: what is wrong in another one is told where that is compiled. */
    private Stream<RevisionClass> named(Collection<String> ids) {
        return revisions.stream()
                .filter(revision -> ids.contains(revision.info().id()));
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
