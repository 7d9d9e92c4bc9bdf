package dev.migrate.author;

import dev.migrate.operation.Operation;
import dev.migrate.operation.OperationSummary;
import dev.migrate.operation.Replay;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a developer is told of the upgrade of a revision.
 *
 * @param operations what it does, in words, each with the lock that it takes on a table that was there before
 * @param warnings what to look at: values that go or come, changes that rows may stop, locks that are felt
 * @param remarks sentences for the revision class about what its downgrade can't bring back
 * @param comments for each operation what a reviewer of its statement must think of, empty if there is nothing
 */
record Summary(List<String> operations, List<String> warnings, List<String> remarks, List<String> comments) {
    /** Nothing. */
    static Summary none() {
        return new Summary(List.of(), List.of(), List.of(), List.of());
    }

    /** What is told of an upgrade that starts with a schema. */
    static Summary of(Changes changes, Schema before) {
        Summary summary = new Summary(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Replay replay = Replay.startingWith(before);
        Set<QualifiedName> made = Set.of();
        for (Operation operation : changes.upgrade()) {
            Locks locks = new Locks(replay::table, made);
            summary.add(operation, locks.of(operation), new DataNotes(replay, changes.moved()));
            made = locks.madeAfter(operation);
            replay.apply(List.of(operation));
        }
        return summary;
    }

    /** The same with other warnings before its own. */
    Summary after(List<String> first) {
        return new Summary(
                operations, Stream.concat(first.stream(), warnings.stream()).toList(), remarks, comments);
    }

    private void add(Operation operation, Optional<Lock> lock, DataNotes data) {
        String words = OperationSummary.of(operation);
        operations.add(words + lock.map(taken -> "  [" + taken.inWords() + "]").orElse(""));
        Stream.concat(data.of(operation).stream(), lock.flatMap(Lock::felt).stream())
                .forEach(note -> warnings.add(words + ": " + note + "."));
        data.lost(operation).ifPresent(lost -> remarks.add("The " + lost + " do not come back on downgrade."));
        comments.add(data.loss(operation)
                .or(() -> lock.filter(taken -> taken.work().isRewrite()).flatMap(Lock::felt))
                .map(note -> Character.toUpperCase(note.charAt(0)) + note.substring(1) + ".")
                .orElse(""));
    }
}
