package dev.migrate.execution;

import dev.migrate.error.ConnectionInScriptException;
import dev.migrate.operation.ConnectionWork;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes statements as a script that does the same as running them, and refuses a database that does not stand where it
 * starts.
 */
public final class ScriptSink implements StatementSink {
    private final Database database;
    private final List<String> blocks = new ArrayList<>();
    private @Nullable RevisionInfo revision;

    /** Takes the database that the script is for. */
    public ScriptSink(Database database) {
        this.database = database;
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

    @Override
    public Heads begin(Step step, Heads expected) {
        boolean first = revision == null;
        revision = step.revision();
        String verb = step.direction() == Direction.UPGRADE ? "Apply " : "Take back ";
        comment(verb + step.revision().id() + " " + step.revision().name());
        blocks.add("BEGIN;\n");
        database.transactionSettings().ifPresent(this::add);
        add(database.lock().acquireOrFail());
        if (first && expected.isBase()) {
            database.history().create().forEach(this::add);
        }
        add(database.history().require(expected));
        return expected;
    }

    @Override
    public void execute(SqlStatement statement) {
        add(statement);
    }

    @Override
    public void use(ConnectionWork work) {
        RevisionInfo current = Objects.requireNonNull(revision, "Nothing was begun");
        throw new ConnectionInScriptException(current.id(), current.name());
    }

    @Override
    public void writeHistory(List<SqlStatement> statements) {
        statements.forEach(this::add);
    }

    @Override
    public void commit() {
        blocks.add("COMMIT;\n");
    }

    @Override
    public void rollback() {
        // Whoever asked for the script gets the error instead.
    }

    @Override
    public String aftermath(Heads heads) {
        return "No script was written.";
    }

    private void add(SqlStatement statement) {
        blocks.add(database.script(statement) + "\n");
    }
}
