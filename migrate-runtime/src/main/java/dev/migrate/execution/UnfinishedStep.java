package dev.migrate.execution;

import dev.migrate.error.UnfinishedStepException;
import dev.migrate.revision.Plan;
import dev.migrate.revision.Step;
import java.util.Locale;

/** The rule that a step which was left unfinished comes before all others. */
public final class UnfinishedStep {
    private UnfinishedStep() {}

    /**
     * Refuses a plan that does not begin with the unfinished step.
     *
     * @throws UnfinishedStepException if there is one
     */
    public static void requireFirst(Plan plan, HistoryState state) {
        if (!plan.isEmpty()) {
            requireFirst(plan.steps().get(0), state);
        } else if (state.unfinished().isPresent()) {
            throw error(state.unfinished().get(), state);
        }
    }

    /** Refuses to do another step first. */
    static void requireFirst(Step step, HistoryState state) {
        state.unfinished().filter(unfinished -> !unfinished.isOf(step)).ifPresent(unfinished -> {
            throw error(unfinished, state);
        });
    }

    /** The error of something else that was asked for. */
    static UnfinishedStepException error(StepProgress unfinished, HistoryState state) {
        String command = unfinished.direction().name().toLowerCase(Locale.ROOT);
        return UnfinishedStepException.first(unfinished.id(), state.toString(), command);
    }
}
