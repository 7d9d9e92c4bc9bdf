package dev.migrate.execution;

import dev.migrate.operation.ConnectionWork;
import dev.migrate.operation.Fill;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects what the revisions themselves do, for somebody who wants to read it first. */
public final class PreviewSink implements StatementSink {
    private final Database database;
    private final Map<Step, List<String>> steps = new LinkedHashMap<>();
    private List<String> statements = new ArrayList<>();

    /** Takes the database that the statements are for. */
    public PreviewSink(Database database) {
        this.database = database;
    }

    /** The steps that were previewed. */
    public List<StepPreview> steps() {
        return steps.entrySet().stream()
                .map(entry -> new StepPreview(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Override
    public HistoryState begin(Step step, HistoryState expected) {
        statements = steps.computeIfAbsent(step, first -> new ArrayList<>());
        return expected;
    }

    @Override
    public void execute(SqlStatement statement) {
        statements.add(database.script(statement));
    }

    @Override
    public void use(ConnectionWork work) {
        statements.add("-- Java code works on the connection here: op.connection(...)");
    }

    @Override
    public FillBatch fill(Fill fill, SqlStatement statement, Optional<FillProgress> before) {
        statements.add(
                "-- In batches of " + fill.batchSize() + " rows, each committed:\n" + database.script(statement));
        return FillBatch.ALL;
    }

    @Override
    public void writeHistory(List<SqlStatement> history) {
        // How the ledger is kept is none of the reader's business.
    }

    @Override
    public void commit() {
        // Nothing was begun.
    }

    @Override
    public void rollback() {
        // Nothing was begun.
    }

    @Override
    public String aftermath(HistoryState state) {
        return "Nothing was to be changed.";
    }
}
