package dev.migrate;

import dev.migrate.execution.HistoryState;
import dev.migrate.execution.ScriptSink;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionTarget;
import dev.migrate.revision.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A plan as a script.
 *
 * @param engine the parts
 */
record ScriptReport(Engine engine) {
    /** Writes it when all of it has been made. */
    void write(RevisionTarget from, RevisionTarget to, Appendable output) {
        Heads start = Stamp.at(engine.graph(), from).heads();
        Plan plan = Plan.between(engine.graph(), start, to);
        ScriptSink script = new ScriptSink(engine.database(), HistoryState.at(plan.from()));
        script.comment("From " + plan.from() + " to " + plan.to() + (plan.isEmpty() ? ": nothing to do." : "."));
        script.comment("Run it with: psql -v ON_ERROR_STOP=1 -f <this file>");
        if (!plan.isEmpty()) {
            script.settings();
        }
        engine.script(plan, script);
        try {
            output.append(script.script());
        } catch (IOException e) {
            throw new UncheckedIOException("The script can't be written", e);
        }
    }
}
