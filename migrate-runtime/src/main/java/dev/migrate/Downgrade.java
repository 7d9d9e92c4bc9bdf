package dev.migrate;

import dev.migrate.error.CountedReplacementException;
import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionTarget;
import dev.migrate.revision.Step;
import java.util.List;

/**
 * The way back to a target.
 *
 * @param target where to
 */
record Downgrade(RevisionTarget target) implements Engine.Planner {
    @Override
    public Plan plan(RevisionGraph graph, Heads from) {
        return Plan.downgrade(graph, from, target);
    }

    /** Who counts back has the revisions in mind that ran, and one that stands for several of them is no single step. */
    @Override
    public void check(Plan plan, List<HistoryRow> rows) {
        if (target instanceof RevisionTarget.Relative) {
            plan.steps().stream()
                    .filter(step -> step.direction() == Direction.DOWNGRADE)
                    .forEach(step -> requireSingle(step, plan, rows));
        }
    }

    private void requireSingle(Step step, Plan plan, List<HistoryRow> rows) {
        List<String> recorded = rows.stream().map(HistoryRow::id).toList();
        List<String> ran =
                step.revision().replaces().stream().filter(recorded::contains).toList();
        if (!ran.isEmpty()) {
            throw new CountedReplacementException(
                    step.revision().id(), ran, target.toString(), plan.to().toString());
        }
    }
}
