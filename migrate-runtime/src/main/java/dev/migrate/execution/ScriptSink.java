package dev.migrate.execution;

import dev.migrate.error.ConnectionInScriptException;
import dev.migrate.operation.ConnectionWork;
import dev.migrate.operation.Fill;
import dev.migrate.revision.Direction;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements as a script that does the same as running them, and refuses a database that does not stand where it
 * starts.
 *
 * <p>A fill is one statement in it, in a transaction of its own.
 */
public final class ScriptSink implements StatementSink {
    private final Database database;
    private final List<String> blocks = new ArrayList<>();
    private @Nullable Step step;
    private HistoryState expected;
    private boolean open;

    /** Takes the database that the script is for. */
    public ScriptSink(Database database, HistoryState start) {
        this.database = database;
        this.expected = start;
    }

    /** The script so far. */
    public String script() {
        return String.join("\n", blocks);
    }

    /** Adds lines for people. */
    public void comment(String text) {
        // A name with a line break in it must not get out of the comment.
        blocks.add("-- " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ") + "\n");
    }

    /** Adds what must be set before anything else is read. */
    public void settings() {
        blocks.add(
                database.scriptSettings().stream().map(database::script).collect(Collectors.joining("\n", "", "\n")));
    }

    @Override
    public HistoryState begin(Step next, HistoryState state) {
        boolean first = step == null;
        expected = state;
        if (!next.equals(step)) {
            step = next;
            RevisionInfo revision = next.revision();
            String verb = next.direction() == Direction.UPGRADE ? "Apply " : "Take back ";
            comment(verb + revision.id() + " " + revision.name());
        }
        begin(next, first && state.heads().isBase());
        return state;
    }

    private void begin(Step next, boolean create) {
        blocks.add("BEGIN;\n");
        open = true;
        add(database.transactionSettings(next.revision().id()));
        add(database.lock().acquireOrFail());
        if (create) {
            database.history().create().forEach(this::add);
        }
        add(database.history().require(expected));
    }

    @Override
    public void execute(SqlStatement statement) {
        Step current = current();
        if (statement.mode() == SqlStatement.Mode.TRANSACTION) {
            if (!open) {
                begin(current, false);
            }
        } else if (open) {
            commit();
        }
        add(statement);
    }

    @Override
    public void use(ConnectionWork work) {
        RevisionInfo revision = current().revision();
        throw new ConnectionInScriptException(revision.id(), revision.name());
    }

    @Override
    public FillBatch fill(Fill fill, SqlStatement statement, Optional<FillProgress> before) {
        add(statement);
        return new FillBatch(new FillProgress(List.of(), 0, 0, 0), true);
    }

    @Override
    public void writeHistory(List<SqlStatement> statements) {
        statements.forEach(this::execute);
    }

    @Override
    public void commit() {
        blocks.add("COMMIT;\n");
        open = false;
    }

    @Override
    public void rollback() {
        // Whoever asked for the script gets the error instead.
    }

    @Override
    public String aftermath(HistoryState state) {
        return "No script was written.";
    }

    private Step current() {
        if (step == null) {
            throw new IllegalStateException("Nothing was begun");
        }
        return step;
    }

    private void add(SqlStatement statement) {
        blocks.add(database.script(statement) + "\n");
    }
}
