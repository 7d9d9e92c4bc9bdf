package dev.migrate.execution;

import dev.migrate.operation.Fill;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A script of upgrades for a database at any place, which leaves out what is done there, whole revisions and phases alike.
 *
 * <p>What is done is asked in each transaction, when it has the lock. Nothing happens where nothing is left to do.
 */
public final class AnywhereScript extends ScriptSink {
    private final RevisionGraph graph;
    private final StepStatements statements;
    private final ScriptGuard guard;
    private final Map<String, RevisionInfo> revisions = new LinkedHashMap<>();
    private final List<StepProgress> places = new ArrayList<>();
    private int done;

    /** Takes the graph that the upgrades are from, and what they do. */
    public AnywhereScript(RevisionGraph graph, StepStatements statements) {
        super(statements.database());
        this.graph = graph;
        this.statements = statements;
        this.guard = database().scriptGuard();
    }

    @Override
    void head() {
        add(guard.settings());
        add(guard.ifNoHistory());
        beginTransaction("create history");
        database().history().create().forEach(this::add);
        add("COMMIT;");
        add(guard.end());
        add(guard.ifBehind(revisions.keySet()));
        add(guard.require(List.copyOf(revisions.values()), graph.ordered(), places));
    }

    @Override
    void tail() {
        add(guard.end());
    }

    @Override
    void expect(HistoryState state) {
        done = state.unfinished().map(StepProgress::done).orElse(0);
        state.unfinished().ifPresent(places::add);
    }

    @Override
    public boolean runsAnywhere() {
        return true;
    }

    @Override
    void opened() {
        RevisionInfo revision = step().revision();
        if (revisions.put(revision.id(), revision) == null
                && !revision.replaces().isEmpty()) {
            record(revision, true);
            record(revision, false);
        }
        add(guard.ifDone(revision.id(), done));
    }

    /** What stands for others that ran is not run. */
    private void record(RevisionInfo revision, boolean head) {
        add(guard.ifReplaced(revision, head));
        database().history().recorded(statements.entry(revision), head).forEach(this::add);
        add(guard.end());
    }

    /** In a transaction for many steps each is looked for. */
    @Override
    public void enter(Step next) {
        if (!next.equals(step())) {
            closing();
            super.enter(next);
            opened();
        }
    }

    @Override
    void closing() {
        add(guard.end());
    }

    @Override
    void left() {
        add(guard.ifStill());
    }

    @Override
    void returned() {
        add(guard.end());
    }

    @Override
    public FillBatch fill(Fill fill, SqlStatement statement, Optional<FillProgress> before) {
        add(guard.rest(step().revision().id(), fill));
        return FillBatch.ALL;
    }
}
