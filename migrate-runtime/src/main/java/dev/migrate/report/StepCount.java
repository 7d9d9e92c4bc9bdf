package dev.migrate.report;

import dev.migrate.revision.Step;
import java.util.List;
import java.util.Locale;

/**
 * How many steps there are.
 *
 * @param run those that run a revision
 * @param recorded those that only take note of one
 */
record StepCount(int run, int recorded) {
    static StepCount of(List<Step> steps) {
        int recorded = (int) steps.stream().filter(Step::isRecording).count();
        return new StepCount(steps.size() - recorded, recorded);
    }

    /** {@code Applied 2 revisions}, {@code Recorded 1 revision}, {@code Applied 2 revisions and recorded 1 revision}. */
    String inWords(String running, String recording) {
        String records = recording + Count.revisions(recorded);
        if (run == 0 && recorded > 0) {
            return records;
        }
        String runs = running + Count.revisions(run);
        return recorded == 0 ? runs : runs + " and " + records.toLowerCase(Locale.ROOT);
    }
}
