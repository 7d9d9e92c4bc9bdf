package dev.migrate.execution;

import dev.migrate.error.UnsupportedValueException;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Step;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Does many steps without waiting for the answer to each statement, each still in a transaction of its own. While the database
 * works on a message, the next is made.
 *
 * <p>When a message fails, the step that failed is done again in the ordinary way, which then knows what was wrong with it.
 */
final class SendAhead {
    private static final int MOST_STEPS = 64;
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofSeconds(1);

    private final Course course;
    private final AheadTransactions ahead;
    /** The next transactions, if they are made already; none if the next step can't be sent. */
    private Optional<List<AheadTransaction>> prepared = Optional.empty();

    private int window = 8;
    /** At first, since nobody knows yet whether another process is at work: what is made for a message costs more than to ask. */
    private boolean pausing = true;

    SendAhead(Course course) {
        this.course = course;
        this.ahead = new AheadTransactions(course);
    }

    /** Does the next steps, if they can be sent ahead; tells whether it has tried. */
    boolean advance() {
        if (pausing || !course.runner().sendsAhead()) {
            pausing = false;
            return false;
        }
        List<AheadTransaction> transactions = next();
        int statements = transactions.stream().mapToInt(AheadTransaction::size).sum();
        if (statements < OwnStatements.FEWEST) {
            return false;
        }
        send(transactions);
        return true;
    }

    /**
     * Makes the message after the next step, which is about to be done in the ordinary way: between the two nobody has the
     * lock, and whoever waits for it would take over.
     */
    void prepare() {
        List<Step> steps = course.progress().remaining();
        if (course.runner().sendsAhead() && steps.size() > 1) {
            prepared = Optional.of(ahead.of(steps.subList(1, steps.size()), stateAfter(steps.subList(0, 1)), window));
        }
    }

    private List<AheadTransaction> next() {
        // What was made for another place than this is of no use.
        Optional<List<AheadTransaction>> transactions = prepared.filter(made -> made.isEmpty()
                || made.get(0).expected().equals(course.progress().state()));
        prepared = Optional.empty();
        return transactions.orElseGet(
                () -> ahead.of(course.progress().remaining(), course.progress().state(), window));
    }

    private void send(List<AheadTransaction> transactions) {
        long start = System.nanoTime();
        if (transactions.size() == 1) {
            course.started();
        }
        try {
            List<Duration> durations = answer(transactions);
            for (Duration duration : durations) {
                course.started();
                course.finished(duration);
            }
            adapt(Course.since(start));
        } catch (UnsupportedValueException e) {
            // A value without a literal: nothing was sent.
            giveUp();
        } catch (SQLException e) {
            course.runner()
                    .requireConnection(
                            course.progress().step(), course.progress().state(), e);
            giveUp();
            Duration each = Course.since(start).dividedBy(transactions.size());
            course.sent(transactions, String.valueOf(e.getMessage()), each);
        }
    }

    /** Sends them, and makes those of the next message until the answer is here. */
    private List<Duration> answer(List<AheadTransaction> transactions) throws SQLException {
        List<Step> steps = course.progress().remaining();
        List<Step> later = steps.subList(transactions.size(), steps.size());
        if (later.isEmpty()) {
            return course.runner().sendAhead(transactions);
        }
        List<Duration> durations;
        SentTransactions sent = SentTransactions.by(course.runner(), transactions);
        try {
            HistoryState then = stateAfter(steps.subList(0, transactions.size()));
            prepared = Optional.of(ahead.of(later, then, window));
        } finally {
            durations = sent.await();
        }
        return durations;
    }

    private HistoryState stateAfter(List<Step> steps) {
        Heads heads = course.progress().state().heads();
        for (Step step : steps) {
            heads = course.progress().after(heads, step);
        }
        return HistoryState.at(heads);
    }

    /** The next step is done in the ordinary way, and what is made for the steps after it would not follow on it. */
    private void giveUp() {
        pausing = true;
        prepared = Optional.empty();
    }

    private void adapt(Duration duration) {
        if (duration.compareTo(SHORT) < 0) {
            window = Math.min(MOST_STEPS, window * 2);
        } else if (duration.compareTo(LONG) > 0) {
            window = Math.max(1, window / 2);
        }
    }
}
