package dev.migrate.report;

import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The columns of a list of steps.
 *
 * @param id how wide ids are
 * @param name how wide names are
 */
record StepColumns(int id, int name) {
    /** Columns in which all steps of the plan fit. */
    static StepColumns of(Plan plan) {
        return of(plan.steps());
    }

    /** Columns in which these steps fit. */
    static StepColumns of(List<Step> steps) {
        return new StepColumns(width(steps, RevisionInfo::id), width(steps, RevisionInfo::name));
    }

    /** A step and its number among all. */
    String line(Step step, int number, int total) {
        String format = "  %" + String.valueOf(total).length() + "d/%d  %-" + id + "s  %-" + name + "s";
        String line = String.format(
                Locale.ROOT,
                format,
                number,
                total,
                step.revision().id(),
                step.revision().name());
        return step.isRecording() ? line + "   recorded only" : line;
    }

    /** At least one, which is what a format needs. */
    private static int width(List<Step> steps, Function<RevisionInfo, String> column) {
        return steps.stream()
                .map(Step::revision)
                .map(column)
                .mapToInt(String::length)
                .reduce(1, Math::max);
    }
}
