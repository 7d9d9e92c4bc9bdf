package dev.migrate.execution;

import dev.migrate.error.MigrateException;
import dev.migrate.error.UnsupportedValueException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Does many steps without waiting for the answer to each statement, each still in a transaction of its own.
 *
 * <p>When a message fails, the step that failed is done again in the ordinary way, which then knows what was wrong with it.
 */
final class SendAhead {
    private static final int MOST_STEPS = 64;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(1);

    private final Course course;
    private int window = 8;
    /** At first, since nobody knows yet whether another process is at work: what is made for a message costs more than to ask. */
    private boolean pausing = true;

    SendAhead(Course course) {
        this.course = course;
    }

    /** Does the next steps, if they can be sent ahead; tells whether it has tried. */
    boolean advance() {
        if (pausing || !course.runner().sendsAhead()) {
            pausing = false;
            return false;
        }
        List<AheadTransaction> transactions = collect();
        long statements = transactions.stream()
                .mapToLong(transaction -> transaction.statements().size())
                .sum();
        if (statements < OwnStatements.FEWEST) {
            return false;
        }
        send(transactions);
        return true;
    }

    private List<AheadTransaction> collect() {
        List<AheadTransaction> transactions = new ArrayList<>();
        HistoryState state = course.progress().state();
        if (state.unfinished().isPresent()) {
            return transactions;
        }
        long characters = 0;
        for (Step step : course.progress().remaining()) {
            Heads after = course.progress().after(state.heads(), step);
            List<SqlStatement> statements = transactions.size() < window ? statements(step, state, after) : List.of();
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

    private void send(List<AheadTransaction> transactions) {
        long start = System.nanoTime();
        if (transactions.size() == 1) {
            course.started();
        }
        try {
            List<Duration> durations = course.runner().sendAhead(transactions);
            for (Duration duration : durations) {
                course.started();
                course.finished(duration);
            }
            adapt(Course.since(start));
        } catch (UnsupportedValueException e) {
            // A value without a literal: nothing was sent.
            pausing = true;
        } catch (SQLException e) {
            course.runner()
                    .requireConnection(
                            course.progress().step(), course.progress().state(), e);
            pausing = true;
            Duration each = Course.since(start).dividedBy(transactions.size());
            course.sent(transactions, String.valueOf(e.getMessage()), each);
        }
    }

    private void adapt(Duration duration) {
        if (duration.compareTo(SHORT) < 0) {
            window = Math.min(MOST_STEPS, window * 2);
        } else if (duration.compareTo(LONG) > 0) {
            window = Math.max(1, window / 2);
        }
    }
}
