package dev.migrate.report;

import dev.migrate.MigrationPreview;
import dev.migrate.MigrationResult;
import dev.migrate.execution.FillProgress;
import dev.migrate.execution.MigrationListener;
import dev.migrate.execution.StepPreview;
import dev.migrate.execution.StepResult;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells the user how a run goes: a line for each revision, and one more for one that takes long. */
public final class RunReport implements MigrationListener, AutoCloseable {
    private final Console console;
    private final String database;
    private final Duration patience;
    /** The number of the step that is running, or zero. */
    private final AtomicInteger running = new AtomicInteger();

    /** When the last line about a fill was said, counted from the beginning of its step. */
    private Duration told = Duration.ZERO;

    private StepColumns columns = new StepColumns(1, 1);

    /** Takes the name of the database for people, and after how long a revision that is still running gets a line. */
    public RunReport(Console console, String database, Duration patience) {
        this.console = console;
        this.database = database;
        this.patience = patience;
    }

    @Override
    public void started(Plan plan) {
        columns = StepColumns.of(plan);
        console.say((plan.direction() == Direction.UPGRADE ? "Upgrading " : "Downgrading ") + database);
        plan.steps().forEach(this::tellReplaced);
    }

    /** What goes with a revision that stands for others. */
    private void tellReplaced(Step step) {
        List<String> replaced = step.revision().replaces();
        if (step.direction() == Direction.DOWNGRADE && !replaced.isEmpty()) {
            console.say("  " + step.revision().id() + " stands for " + String.join(", ", replaced)
                    + ", which are taken back with it");
        }
    }

    @Override
    public void waiting(Duration waited, String holder) {
        console.say("  waiting for another run to end, %d s so far. %s", waited.toSeconds(), holder);
    }

    @Override
    public void stepStarted(Step step, int number, int total) {
        running.set(number);
        CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    if (running.get() == number) {
                        console.say(columns.line(step, number, total) + "   running …");
                    }
                });
    }

    @Override
    public void phaseFinished(Step step, int done, int total) {
        console.say("  " + step.revision().id() + ": " + done + " of " + total + " phases are done");
    }

    /** A line now and then: batches are many. */
    @Override
    public void filling(Step step, FillProgress progress, Duration duration) {
        if (duration.minus(told).compareTo(patience) >= 0 || duration.compareTo(told) < 0) {
            told = duration;
            console.say("  " + step.revision().id() + ": " + progress.describe(duration));
        }
    }

    @Override
    public void retrying(Step step, int attempt, Duration pause, String reason) {
        console.say("  " + step.revision().id() + ": did not get a lock, tries again in " + pause.toMillis() + " ms. "
                + reason);
    }

    @Override
    public void stepFinished(Step step, int number, int total, Duration duration) {
        running.set(0);
        // The name of a revision is the user's: it must not be taken for a format.
        console.say(columns.line(step, number, total) + String.format(Locale.ROOT, "%,8d ms", duration.toMillis()));
    }

    @Override
    public void stepsSkipped(List<Step> steps, int number, int total) {
        String first = columns.line(steps.get(0), number, total);
        int more = steps.size() - 1;
        console.say(first + (more == 0 ? "" : " and " + more + " more") + "   done by another run");
    }

    @Override
    public void overtaken(Heads heads, Duration waited) {
        console.say("Another run has upgraded " + database);
    }

    /** Says what a run came to, and what to do next. */
    public void done(Direction direction, MigrationResult result) {
        String standing = new Standing(result.state(), console).sentence();
        if (result.steps().isEmpty()) {
            console.say("%s. %s", nothing(direction), standing);
        } else {
            List<Step> steps = result.steps().stream().map(StepResult::step).toList();
            console.say(
                    "%s in %,d ms. %s",
                    StepCount.of(steps)
                            .inWords(direction == Direction.UPGRADE ? "Applied " : "Took back ", "Recorded "),
                    result.duration().toMillis(),
                    standing);
        }
    }

    /** Says what a run would do; the SQL goes to standard output. */
    public void planned(Direction direction, MigrationPreview preview) {
        List<Step> steps = preview.steps().stream().map(StepPreview::step).toList();
        if (steps.isEmpty()) {
            console.say("%s. The database is at %s.", nothing(direction), Standing.place(preview.from()));
            return;
        }
        StepColumns planned = StepColumns.of(steps);
        console.say(
                "%s %s would %s",
                direction == Direction.UPGRADE ? "Upgrading" : "Downgrading",
                database,
                StepCount.of(steps).inWords(direction == Direction.UPGRADE ? "apply " : "take back ", "record "));
        steps.forEach(this::tellReplaced);
        for (int i = 0; i < steps.size(); i++) {
            console.say(planned.line(steps.get(i), i + 1, steps.size()));
            preview.steps().get(i).sql().forEach(console::print);
        }
        console.say(
                "Nothing was changed. The database is at %s; without %s it would be at %s.",
                Standing.place(preview.from()), console.argument("dryRun"), Standing.place(preview.to()));
    }

    private static String nothing(Direction direction) {
        return "There is nothing to " + (direction == Direction.UPGRADE ? "apply" : "take back");
    }

    /** Forgets a step that failed: it is not running any longer. */
    @Override
    public void close() {
        running.set(0);
    }
}
