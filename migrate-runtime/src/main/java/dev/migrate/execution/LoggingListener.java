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
    private static final Logger LOG = LoggerFactory.getLogger("dev.migrate");

    @Override
    public void started(Plan plan) {
        LOG.info(
                "{} {} of the database, from {} to {}",
                plan.direction() == Direction.UPGRADE ? "Applying" : "Taking back",
                revisions(plan.steps().size()),
                plan.from(),
                plan.to());
    }

    @Override
    public void waiting(Duration waited, String holder) {
        LOG.info("Waiting for the migration lock for {} s. {}", waited.toSeconds(), holder);
    }

    @Override
    public void behind(Duration waited, List<RevisionInfo> pending) {
        LOG.info(
                "Waiting for {} s for another process to apply what is pending: {}, next '{}'",
                waited.toSeconds(),
                revisions(pending.size()),
                pending.get(0).id());
    }

    @Override
    public void stepFinished(Step step, int number, int total, Duration duration) {
        LOG.info("{}, {} ms", describe(step, number, total), duration.toMillis());
    }

    @Override
    public void phaseFinished(Step step, int done, int total) {
        LOG.info("{}: {} of {} phases are done", step.revision().id(), done, total);
    }

    @Override
    public void filling(Step step, FillProgress progress, Duration duration) {
        LOG.info("{}: {}", step.revision().id(), progress.describe(duration));
    }

    @Override
    public void retrying(Step step, int attempt, Duration pause, String reason) {
        LOG.info("Trying again in {} ms. {}", pause.toMillis(), reason);
    }

    @Override
    public void stepSkipped(Step step, int number, int total) {
        LOG.info("{}, done by another process", describe(step, number, total));
    }

    @Override
    public void finished(Plan plan, Heads heads, Duration duration) {
        LOG.info("Done in {} ms. The database is at {}", duration.toMillis(), heads);
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
