package dev.migrate.execution;

import dev.migrate.error.UnfinishedStepException;
import dev.migrate.revision.Plan;
import dev.migrate.revision.Step;
import java.util.Locale;
import java.util.Optional;

/** The rule that a step which was left unfinished comes before all others. */
public final class UnfinishedStep {
    private UnfinishedStep() {}

    /**
     * Refuses a plan that does not begin with the unfinished step.
     *
     * @throws UnfinishedStepException if there is one
     */
    public static void requireFirst(Plan plan, HistoryState state) {
        Optional<Step> first =
                plan.steps().stream().filter(step -> !step.isRecording()).findFirst();
        if (first.isPresent()) {
            requireFirst(first.get(), state);
        } else if (state.unfinished().isPresent()) {
            throw error(state.unfinished().get(), state);
        }
    }

    /** Refuses to do another step first, unless that runs nothing. */
    static void requireFirst(Step step, HistoryState state) {
        state.unfinished()
                .filter(unfinished -> !step.isRecording() && !unfinished.isOf(step))
                .ifPresent(unfinished -> {
                    throw error(unfinished, state);
                });
    }

    /** The error of something else that was asked for. */
    static UnfinishedStepException error(StepProgress unfinished, HistoryState state) {
        String command = unfinished.direction().name().toLowerCase(Locale.ROOT);
        return UnfinishedStepException.first(unfinished.id(), state.toString(), command);
    }
}
