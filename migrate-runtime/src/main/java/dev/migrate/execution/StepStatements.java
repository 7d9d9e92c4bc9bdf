package dev.migrate.execution;

import dev.migrate.error.MigrateException;
import dev.migrate.error.RevisionFailedException;
import dev.migrate.error.RevisionFailure;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RecordedOperations;
import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Migration;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import dev.migrate.sql.SqlStatement;
import java.util.List;

/** What the steps of a plan become: operations, statements, and what the ledger keeps. */
public final class StepStatements {
    private final RevisionLoader loader;
    private final Database database;

    /** Takes what loads the revisions, and the database that the statements are for. */
    public StepStatements(RevisionLoader loader, Database database) {
        this.loader = loader;
        this.database = database;
    }

    /**
     * What a step does.
     *
     * @param aftermath what is true when that can't be told, as a sentence for the error, or an empty text
     * @throws dev.migrate.error.RevisionClassException if the revision's class can't be loaded
     * @throws RevisionFailedException if its code throws
     */
    public List<Operation> operations(Step step, String aftermath) {
        Migration migration = loader.load(step.revision());
        boolean upgrade = step.direction() == Direction.UPGRADE;
        try {
            return RecordedOperations.of(upgrade ? migration::upgrade : migration::downgrade);
        } catch (RuntimeException | LinkageError e) {
            String where = "while its " + (upgrade ? "upgrade" : "downgrade") + " was recorded.";
            throw new RevisionFailedException(
                    new RevisionFailure(step.revision().id(), step.revision().name(), where, reason(e), aftermath, ""),
                    e);
        }
    }

    private static String reason(Throwable cause) {
        return cause instanceof MigrateException ? String.valueOf(cause.getMessage()) : "It threw " + cause;
    }

    /** What the ledger is given to keep of a revision that counts as applied though it is not run. */
    HistoryEntry entry(RevisionInfo revision) {
        Step upgrade = new Step(revision, Direction.UPGRADE);
        return HistoryEntry.of(revision, operations(upgrade, "The history was not changed."));
    }

    List<SqlStatement> sql(Operation operation) {
        return database.generator().generate(operation);
    }

    /** What the ledger keeps of a step whose operations these are. */
    List<SqlStatement> history(Step step, List<Operation> operations, Heads after) {
        RevisionInfo revision = step.revision();
        return step.direction() == Direction.UPGRADE
                ? database.history().applied(HistoryEntry.of(revision, operations))
                : database.history().takenBack(revision, newHeads(revision, after));
    }

    private static List<String> newHeads(RevisionInfo revision, Heads after) {
        return revision.revises().stream().filter(after.ids()::contains).toList();
    }

    Database database() {
        return database;
    }
}
