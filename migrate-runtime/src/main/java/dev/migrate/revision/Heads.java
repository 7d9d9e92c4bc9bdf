package dev.migrate.revision;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Where something stands in the history: the applied revisions that no other applied one revises.
 *
 * @param ids their ids; none at the base, several where branches have not been merged
 */
public record Heads(NavigableSet<String> ids) {
    /** Copies the set. */
    public Heads {
        ids = Collections.unmodifiableNavigableSet(new TreeSet<>(ids));
    }

    /** These heads. */
    public static Heads of(Collection<String> ids) {
        return new Heads(new TreeSet<>(ids));
    }

    /** These heads. */
    public static Heads of(String... ids) {
        return of(Arrays.asList(ids));
    }

    /** Before the first revision. */
    public static Heads base() {
        return of();
    }

    /** Whether this is before the first revision. */
    public boolean isBase() {
        return ids.isEmpty();
    }

    /** Where it stands when this revision has been applied too. */
    public Heads with(RevisionInfo revision) {
        NavigableSet<String> after = new TreeSet<>(ids);
        revision.revises().forEach(after::remove);
        revision.replaces().forEach(after::remove);
        after.add(revision.id());
        return new Heads(after);
    }

    /** Where it stands when this revision, one of the heads, has been taken back. */
    public Heads without(RevisionInfo revision, RevisionGraph graph) {
        NavigableSet<String> after = new TreeSet<>(ids);
        after.remove(revision.id());
        revision.revises().stream()
                .filter(parent -> !graph.isRevisedWithin(parent, after))
                .toList()
                .forEach(after::add);
        return new Heads(after);
    }

    /** Where it stands after the step. */
    public Heads after(Step step, RevisionGraph graph) {
        if (step.isRecording()) {
            return isReplacedBy(step.revision()) ? with(step.revision()) : this;
        }
        return step.direction() == Direction.UPGRADE ? with(step.revision()) : without(step.revision(), graph);
    }

    /** Whether one of these revisions is among those that this one stands for. */
    public boolean isReplacedBy(RevisionInfo revision) {
        return revision.replaces().stream().anyMatch(ids::contains);
    }

    /** {@code base}, {@code 'a'}, or {@code 'a', 'b'}. */
    @Override
    public String toString() {
        return isBase() ? "base" : "'" + String.join("', '", ids) + "'";
    }
}
