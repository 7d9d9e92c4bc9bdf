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
 * Writes statements as a script that does the same as running them.
 *
 * <p>A fill is one statement in it, in a transaction of its own. Beside statements outside of transactions the session keeps
 * the lock, which goes with the session if the client stops there.
 */
public abstract class ScriptSink implements StatementSink {
    private final Database database;
    private final List<String> blocks = new ArrayList<>();
    private @Nullable Step step;
    private boolean open;
    private boolean away;

    /** Takes the database that the script is for. */
    ScriptSink(Database database) {
        this.database = database;
    }

    /**
     * Ends the script.
     *
     * @param comments the lines for people that it begins with
     * @return all of it
     */
    public final String finish(List<String> comments) {
        List<String> steps = List.copyOf(blocks);
        blocks.clear();
        comments.forEach(this::comment);
        if (step != null) {
            add(database.scriptSettings().stream().map(database::script).collect(Collectors.joining("\n")));
            head();
        }
        blocks.addAll(steps);
        if (step != null) {
            tail();
        }
        return String.join("\n", blocks);
    }

    /** Adds what stands before all steps. */
    void head() {
        // The first step can be the first.
    }

    /** Adds what stands behind all steps. */
    void tail() {
        // The last step can be the last.
    }

    private void comment(String text) {
        // A name with a line break in it must not get out of the comment.
        add("-- " + text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
    }

    /** Adds what a transaction begins with once it has the lock. */
    abstract void opened();

    /** Adds what a transaction ends with before its commit. */
    abstract void closing();

    /** Adds what stands before statements outside of transactions. */
    void left() {
        // They follow each other.
    }

    /** Adds what stands behind statements outside of transactions. */
    void returned() {
        // They follow each other.
    }

    /** Takes note of where the database stands when the next transaction begins. */
    abstract void expect(HistoryState state);

    @Override
    public final HistoryState begin(Step next, HistoryState state) {
        expect(state);
        title(next);
        open();
        return state;
    }

    @Override
    public void enter(Step next) {
        title(next);
    }

    private void title(Step next) {
        if (!next.equals(step)) {
            step = next;
            RevisionInfo revision = next.revision();
            comment(verb(next) + revision.id() + " " + revision.name());
        }
    }

    private static String verb(Step step) {
        if (step.isRecording()) {
            return "Record in place of what it replaces ";
        }
        return step.direction() == Direction.UPGRADE ? "Apply " : "Take back ";
    }

    private void open() {
        beginTransaction(step().revision().id());
        open = true;
        opened();
        if (away) {
            add(database.lock().letGoOrFail());
            away = false;
        }
    }

    /** Adds the beginning of a transaction that is for this work, with the lock. */
    final void beginTransaction(String work) {
        add("BEGIN;");
        add(database.transactionSettings(work));
        add(database.lock().acquireOrFail());
    }

    @Override
    public final void execute(SqlStatement statement) {
        boolean inside = statement.mode() == SqlStatement.Mode.TRANSACTION;
        if (inside && !open) {
            returned();
            open();
        } else if (!inside && open) {
            add(database.lock().keep());
            away = true;
            commit();
            left();
        }
        add(statement);
    }

    @Override
    public final void use(ConnectionWork work) {
        RevisionInfo revision = step().revision();
        throw new ConnectionInScriptException(revision.id(), revision.name());
    }

    @Override
    public FillBatch fill(Fill fill, SqlStatement statement, Optional<FillProgress> before) {
        add(statement);
        return FillBatch.ALL;
    }

    @Override
    public final void writeHistory(List<SqlStatement> statements) {
        statements.forEach(this::execute);
    }

    @Override
    public final void commit() {
        closing();
        add("COMMIT;");
        open = false;
    }

    @Override
    public final void rollback() {
        // Whoever asked for the script gets the error instead.
    }

    @Override
    public final String aftermath(HistoryState state) {
        return "No script was written.";
    }

    /** The step that is being written. */
    final Step step() {
        if (step == null) {
            throw new IllegalStateException("Nothing was begun");
        }
        return step;
    }

    final Database database() {
        return database;
    }

    final void add(SqlStatement statement) {
        add(database.script(statement));
    }

    final void add(String block) {
        blocks.add(block + "\n");
    }
}
