package dev.migrate.execution;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the transactions of steps that can be sent ahead. */
final class AheadTransactions {
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Course course;

    AheadTransactions(Course course) {
        this.course = course;
    }

    /**
     * The transactions of as many of these steps as can be sent in one message.
     *
     * @param from where the database stands before the first of them
     * @param most how many steps at most
     */
    List<AheadTransaction> of(List<Step> steps, HistoryState from, int most) {
        List<AheadTransaction> transactions = new ArrayList<>();
        HistoryState state = from;
        if (state.unfinished().isPresent()) {
            return transactions;
        }
        long characters = 0;
        for (Step step : steps) {
            Heads after = course.progress().after(state.heads(), step);
            Optional<AheadTransaction> transaction =
                    transactions.size() < most ? transaction(step, state, after) : Optional.empty();
            characters += transaction.map(AheadTransaction::characters).orElse(0L);
            if (transaction.isEmpty() || characters > MOST_CHARACTERS) {
                break;
            }
            transactions.add(transaction.get());
            state = HistoryState.at(after);
        }
        return transactions;
    }

    /** That of the step; none if it can't be sent, or if it can't be told what the step does. */
    private Optional<AheadTransaction> transaction(Step step, HistoryState state, Heads after) {
        try {
            StepPhases phases = course.runner().phases(step, state);
            if (!phases.isOneTransaction() || !OwnStatements.only(phases.operations())) {
                return Optional.empty();
            }
            return Optional.of(course.runner().ahead(phases, state, after));
        } catch (MigrateException e) {
            // The steps before it come first; then it fails in the ordinary way.
            return Optional.empty();
        }
    }
}
