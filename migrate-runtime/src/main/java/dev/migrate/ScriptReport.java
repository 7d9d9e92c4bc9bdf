package dev.migrate;

import dev.migrate.execution.AnywhereScript;
import dev.migrate.execution.FixedScript;
import dev.migrate.execution.HistoryState;
import dev.migrate.execution.ScriptSink;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionTarget;
import dev.migrate.revision.Stamp;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A plan as a script.
 *
 * @param engine the parts
 */
record ScriptReport(Engine engine) {
    private static final String RUN_IT = "Run it with: psql -v ON_ERROR_STOP=1 -f <this file>";

    /** Writes one for a database that stands at one end, when all of it has been made. */
    void write(RevisionTarget from, RevisionTarget to, Appendable output) {
        Plan plan = plan(start(from), to);
        write(plan, new FixedScript(engine.database(), HistoryState.at(plan.from())), "From " + plan.from(), output);
    }

    /** Writes one for a database that stands at one end, behind it, or anywhere on the way. */
    void writeForAnyPlace(RevisionTarget from, RevisionTarget to, Appendable output) {
        Heads start = engine.graph().at(from);
        Plan plan = Plan.upgrade(engine.graph(), start, to);
        write(plan, new AnywhereScript(engine.graph(), engine.statements()), "From " + start + " or later", output);
    }

    private void write(Plan plan, ScriptSink script, String from, Appendable output) {
        engine.script(plan, script);
        String way = from + " to " + plan.to() + (plan.isEmpty() ? ": nothing to do." : ".");
        try {
            output.append(script.finish(List.of(way, RUN_IT)));
        } catch (IOException e) {
            throw new UncheckedIOException("The script can't be written", e);
        }
    }

    /** A database can still stand at the end of what a revision replaces. */
    private Heads start(RevisionTarget from) {
        Heads heads = Stamp.at(engine.graph(), from).heads();
        return engine.graph().replacing(from.toString()).isPresent() ? Heads.of(from.toString()) : heads;
    }

    /** Nobody knows here whether a revision that the way back leads to was recorded, or stands for what was. */
    private Plan plan(Heads start, RevisionTarget to) {
        RevisionGraph graph = engine.graph();
        Plan plan = Plan.between(graph, start, to);
        if (plan.direction() == Direction.UPGRADE) {
            return plan;
        }
        return plan.recordingFirst(graph.ordered(graph.ancestors(start.ids())).stream()
                .filter(revision -> !revision.replaces().isEmpty())
                .toList());
    }
}
