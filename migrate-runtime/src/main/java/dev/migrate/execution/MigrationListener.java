package dev.migrate.execution;

import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.List;

/** Somebody who is told how a run goes, in the thread that runs it; every method does nothing by default. */
public interface MigrationListener {
    /** One who does not listen. */
    MigrationListener NONE = new MigrationListener() {};

    /** There is something to do. */
    default void started(Plan plan) {}

    /**
     * Another session holds the lock.
     *
     * @param waited for how long this one has been waiting
     * @param holder who holds it, as a sentence
     */
    default void waiting(Duration waited, String holder) {}

    /**
     * Another process has to apply what is pending, and has not done so yet.
     *
     * @param waited for how long this one has been waiting
     */
    default void behind(Duration waited, List<RevisionInfo> pending) {}

    /** A step begins, the transaction is open and the lock is held; {@code number} counts from one. */
    default void stepStarted(Step step, int number, int total) {}

    /** Some phases of a step are committed, and others are to come. */
    default void phaseFinished(Step step, int done, int total) {}

    /**
     * A batch of a phase that fills a column is committed, and others are to come.
     *
     * @param duration since this run began with the phase
     */
    default void filling(Step step, FillProgress progress, Duration duration) {}

    /**
     * Another session had a lock that a step needs: what was not committed of the step is undone and tried again.
     *
     * @param attempt how often it was tried, from one
     * @param pause how long it waits before it tries again
     * @param reason what happened, and who had the lock where that is known
     */
    default void retrying(Step step, int attempt, Duration pause, String reason) {}

    /** A step is committed. */
    default void stepFinished(Step step, int number, int total, Duration duration) {}

    /**
     * Steps turned out to be done, since another process was faster.
     *
     * @param steps those that follow each other, at least one
     * @param number that of the first, counted from one
     */
    default void stepsSkipped(List<Step> steps, int number, int total) {}

    /**
     * Another process was migrating the database and has brought it here, where this run was to bring it: nothing is left
     * to do, and nothing has been started.
     *
     * @param waited for how long this one has waited for it
     */
    default void overtaken(Heads heads, Duration waited) {}

    /** All steps are done; the database stands here. */
    default void finished(Plan plan, Heads heads, Duration duration) {}
}
