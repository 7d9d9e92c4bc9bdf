package dev.migrate;

import dev.migrate.execution.HistoryState;
import dev.migrate.execution.JdbcSession;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionTarget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * An upgrade of a live database.
 *
 * @param engine the parts
 * @param target where to
 */
record Upgrade(Engine engine, RevisionTarget target) {
    /**
     * Does it. Where everything is applied, which is how most applications start, the first line of the registry, the
     * revision of {@code head.json} and one question to the database tell: no other line is read, whatever their number.
     *
     * <p>Where something is pending, a second question tells whether others are applying it; who has to wait for them does
     * so before it reads and prepares what they will have done.
     */
    MigrationResult run() {
        Optional<Heads> head = target instanceof RevisionTarget.Head ? engine.registeredHead() : Optional.empty();
        if (head.isEmpty()) {
            // What is wrong with the revisions is told before anybody connects.
            engine.requireHead();
        }
        long start = System.nanoTime();
        Run run = new Run("upgrade", engine, (graph, from) -> Plan.upgrade(graph, from, target));
        try (JdbcSession session = engine.connect("upgrade")) {
            Optional<HistoryState> recorded = engine.state(session);
            boolean there = head.isPresent()
                    && (isAt(head.get(), recorded) || engine.isReachedByOthers(session, recorded, head.get()));
            if (there) {
                DatabaseState state = new DatabaseState(head.get(), List.of());
                return new MigrationResult(List.of(), state, Duration.ofNanos(System.nanoTime() - start));
            }
            return run.run(session, recorded);
        }
    }

    private static boolean isAt(Heads head, Optional<HistoryState> recorded) {
        return recorded.isPresent() && recorded.get().isAt(head);
    }
}
