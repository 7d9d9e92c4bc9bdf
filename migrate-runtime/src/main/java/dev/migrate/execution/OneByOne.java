package dev.migrate.execution;

import dev.migrate.revision.Step;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Carries out a plan with a transaction for each step, or for each phase of it. */
final class OneByOne {
    private static final int NONE = -1;

    private final Course course;
    private final SendAhead ahead;
    private @Nullable Step current;
    private @Nullable StepPhases asked;
    private long start;
    private int phase;
    private long phaseStart;
    private long earlier;

    OneByOne(Course course) {
        this.course = course;
        this.ahead = new SendAhead(course);
    }

    /** Does the next transaction. */
    void advance() {
        if (ahead.advance() || !course.begin()) {
            return;
        }
        Progress progress = course.progress();
        Step next = progress.step();
        if (!next.equals(current)) {
            current = next;
            start = System.nanoTime();
            phase = NONE;
            course.started();
        }
        beginPhase(progress.state().unfinished());
        StepPhases step = phases(next, progress.state());
        if (step.isOneTransaction()) {
            ahead.prepare();
        }
        Optional<StepProgress> unfinished = course.runner().run(step, progress.state(), progress.after());
        if (unfinished.isPresent()) {
            progress.partly(unfinished.get());
            tell(step, unfinished.get());
        } else {
            course.finished(Course.since(start));
        }
    }

    /** Takes note of when this run began with a phase, and of what an earlier one had done of it. */
    private void beginPhase(Optional<StepProgress> before) {
        int next = before.map(StepProgress::done).orElse(0);
        if (next != phase) {
            phase = next;
            phaseStart = System.nanoTime();
            earlier = before.flatMap(StepProgress::fill).map(FillProgress::seen).orElse(0L);
        }
    }

    /** A step of several phases, or of many batches, is asked once. */
    private StepPhases phases(Step step, HistoryState state) {
        if (asked == null || !asked.step().equals(step)) {
            asked = course.runner().prepare(step, state, () -> course.runner().phases(step, state));
        }
        return asked;
    }

    private void tell(StepPhases step, StepProgress unfinished) {
        MigrationListener listener = course.listener();
        if (unfinished.fill().isPresent()) {
            listener.filling(step.step(), unfinished.fill().get().since(earlier), Course.since(phaseStart));
        } else if (!unfinished.started()) {
            listener.phaseFinished(step.step(), unfinished.done(), step.phases().size());
        }
    }
}
