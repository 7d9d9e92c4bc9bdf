package dev.migrate.execution;

import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes how a run goes to the log, under the name of its package {@code dev.migrate}. */
public final class LoggingListener implements MigrationListener {
    private final Logger log;

    /** One that writes under the name of the package. */
    public LoggingListener() {
        this(LoggerFactory.getLogger("dev.migrate"));
    }

    LoggingListener(Logger log) {
        this.log = log;
    }

    @Override
    public void started(Plan plan) {
        log.info(
                "{} {} of the database, from {} to {}",
                plan.direction() == Direction.UPGRADE ? "Applying" : "Taking back",
                revisions(plan.steps().size()),
                plan.from(),
                plan.to());
    }

    @Override
    public void waiting(Duration waited, String holder) {
        log.info("Waiting for the migration lock for {} s. {}", waited.toSeconds(), holder);
    }

    @Override
    public void behind(Duration waited, List<RevisionInfo> pending) {
        log.info(
                "Waiting for {} s for another process to apply what is pending: {}, next '{}'",
                waited.toSeconds(),
                revisions(pending.size()),
                pending.get(0).id());
    }

    @Override
    public void stepFinished(Step step, int number, int total, Duration duration) {
        log.info("{}, {} ms", describe(step, number, total), duration.toMillis());
    }

    @Override
    public void phaseFinished(Step step, int done, int total) {
        log.info("{}: {} of {} phases are done", step.revision().id(), done, total);
    }

    @Override
    public void filling(Step step, FillProgress progress, Duration duration) {
        log.info("{}: {}", step.revision().id(), progress.describe(duration));
    }

    @Override
    public void retrying(Step step, int attempt, Duration pause, String reason) {
        log.info("Trying again in {} ms. {}", pause.toMillis(), reason);
    }

    @Override
    public void stepsSkipped(List<Step> steps, int number, int total) {
        int last = number + steps.size() - 1;
        if (steps.size() == 1) {
            log.info("{}, done by another process", describe(steps.get(0), number, total));
        } else {
            log.info(
                    "{}-{}/{} {} to {}, done by another process",
                    number,
                    last,
                    total,
                    steps.get(0).revision().id(),
                    steps.get(steps.size() - 1).revision().id());
        }
    }

    @Override
    public void overtaken(Heads heads, Duration waited) {
        log.info("Another process has brought the database to {}; waited {} ms for it", heads, waited.toMillis());
    }

    @Override
    public void finished(Plan plan, Heads heads, Duration duration) {
        log.info("Done in {} ms. The database is at {}", duration.toMillis(), heads);
    }

    private static String describe(Step step, int number, int total) {
        return number + "/" + total + " " + step.revision().id() + " "
                + step.revision().name()
                + (step.isRecording() ? ", recorded only" : "");
    }

    private static String revisions(int count) {
        return count == 1 ? "1 revision" : count + " revisions";
    }
}
