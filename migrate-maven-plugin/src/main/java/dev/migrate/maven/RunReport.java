package dev.migrate.maven;

import dev.migrate.execution.MigrationListener;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Tells the user how a run goes: a line for each revision, and one more for one that takes long. */
final class RunReport implements MigrationListener {
    private static final long LONG_SECONDS = 3;

    private final Console console;
    private final RevisionGraph graph;
    private final String database;
    private final AtomicReference<@Nullable Step> running = new AtomicReference<>();
    private Columns columns = new Columns(0, 0);

    /** Takes the revisions of the project, and the name of the database for people. */
    RunReport(Console console, RevisionGraph graph, String database) {
        this.console = console;
        this.graph = graph;
        this.database = database;
    }

    @Override
    public void started(Plan plan) {
        columns = Columns.of(plan);
        console.say((isUpgrade(plan) ? "Upgrading " : "Downgrading ") + database);
    }

    @Override
    public void waiting(Duration waited, String holder) {
        console.say("  waiting for another run to end, %d s so far. %s", waited.toSeconds(), holder);
    }

    @Override
    public void stepStarted(Step step, int number, int total) {
        running.set(step);
        CompletableFuture.delayedExecutor(LONG_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (running.get() == step) {
                console.say(columns.line(step, number, total) + "   running …");
            }
        });
    }

    @Override
    public void stepFinished(Step step, int number, int total, Duration duration) {
        running.set(null);
        console.say(columns.line(step, number, total) + "%,8d ms", duration.toMillis());
    }

    @Override
    public void stepSkipped(Step step, int number, int total) {
        console.say(columns.line(step, number, total) + "   done by another run");
    }

    @Override
    public void finished(Plan plan, Heads heads, Duration duration) {
        console.say(
                (isUpgrade(plan) ? "Applied %s in %d ms. %s" : "Took back %s in %d ms. %s"),
                Count.revisions(plan.steps().size()),
                duration.toMillis(),
                new Standing(graph, heads).sentence());
    }

    private static boolean isUpgrade(Plan plan) {
        return plan.steps().get(0).direction() == Direction.UPGRADE;
    }

    /** How wide the ids and the names of a plan are. */
    private record Columns(int id, int name) {
        static Columns of(Plan plan) {
            return new Columns(
                    plan.steps().stream().mapToInt(step -> step.revision().id().length()).max().orElse(0),
                    plan.steps().stream().mapToInt(step -> step.revision().name().length()).max().orElse(0));
        }

        String line(Step step, int number, int total) {
            return String.format(
                    Locale.ROOT,
                    "  %" + String.valueOf(total).length() + "d/%d  %-" + Math.max(1, id) + "s  %-" + Math.max(1, name) + "s",
                    number,
                    total,
                    step.revision().id(),
                    step.revision().name());
        }
    }
}
