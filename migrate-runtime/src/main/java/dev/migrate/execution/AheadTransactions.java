package dev.migrate.execution;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;

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
            List<SqlStatement> statements = transactions.size() < most ? statements(step, state, after) : List.of();
            characters += statements.stream()
                    .mapToLong(statement -> statement.text().length())
                    .sum();
            if (statements.isEmpty() || characters > MOST_CHARACTERS) {
                break;
            }
            transactions.add(new AheadTransaction(step.revision().id(), state, statements));
            state = HistoryState.at(after);
        }
        return transactions;
    }

    /** What the step does; none if it can't be sent, or if it can't be told. */
    private List<SqlStatement> statements(Step step, HistoryState state, Heads after) {
        try {
            StepPhases phases = course.runner().phases(step, state);
            if (!phases.isOneTransaction() || !OwnStatements.only(phases.operations())) {
                return List.of();
            }
            return course.runner().statements(phases, after);
        } catch (MigrateException e) {
            // The steps before it come first; then it fails in the ordinary way.
            return List.of();
        }
    }
}
