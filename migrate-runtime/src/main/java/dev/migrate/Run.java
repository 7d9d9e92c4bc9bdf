package dev.migrate;

import dev.migrate.execution.ExecutionResult;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.JdbcSession;
import dev.migrate.execution.PreviewSink;
import dev.migrate.revision.Plan;
import java.util.Optional;

/**
 * An upgrade or a downgrade of a live database.
 *
 * @param command the method that asked for it, for messages
 * @param engine the parts
 * @param planner which way and where to
 */
record Run(String command, Engine engine, Engine.Planner planner) {
    /** Does it. */
    MigrationResult run() {
        engine.graph();
        try (JdbcSession session = engine.connect(command)) {
            return run(session, engine.state(session));
        }
    }

    /**
     * Does it on a connection.
     *
     * @param recorded where the database stands; empty if it has no ledger
     */
    MigrationResult run(JdbcSession session, Optional<HistoryState> recorded) {
        Plan plan = engine.plan(session, recorded, planner);
        ExecutionResult result = engine.run(session, plan, recorded.isPresent());
        return new MigrationResult(result.steps(), engine.state(HistoryState.at(result.heads())), result.duration());
    }

    /** Says what it would do. */
    MigrationPreview preview() {
        engine.graph();
        try (JdbcSession session = engine.connect(command)) {
            Plan plan = engine.plan(session, engine.state(session), planner);
            PreviewSink preview = new PreviewSink(engine.database());
            engine.preview(plan, preview);
            return new MigrationPreview(plan.from(), plan.to(), preview.steps());
        }
    }
}
