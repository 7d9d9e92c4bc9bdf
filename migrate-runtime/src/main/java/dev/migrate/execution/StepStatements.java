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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            // A class written in another language may throw what Java would have it declare.
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

    /** What a step does, in phases; see {@link #operations}. */
    StepPhases phases(Step step, String aftermath) {
        List<Operation> operations = step.isRecording() ? List.of() : operations(step, aftermath);
        return new StepPhases(step, operations, database.phases(operations));
    }

    /**
     * What the ledger keeps of a step.
     *
     * @param progress how far the step has come; empty if it is done
     * @param after where the database stands when it is done
     */
    List<SqlStatement> history(StepPhases step, Optional<StepProgress> progress, Heads after) {
        RevisionInfo revision = step.step().revision();
        if (progress.isPresent()) {
            List<SqlStatement> statements = new ArrayList<>();
            statements.add(database.history().upgradeLayout());
            statements.addAll(database.history().progressed(revision, progress.get()));
            return statements;
        } else if (step.step().isRecording()) {
            return database.history().recorded(entry(revision), after.ids().contains(revision.id()));
        } else if (step.step().direction() == Direction.DOWNGRADE) {
            return database.history().takenBack(revision, newHeads(revision, after));
        }
        HistoryEntry entry = HistoryEntry.of(revision, step.operations());
        return step.isOneTransaction()
                ? database.history().applied(entry)
                : database.history().completed(entry);
    }

    private static List<String> newHeads(RevisionInfo revision, Heads after) {
        return revision.revises().stream().filter(after.ids()::contains).toList();
    }

    Database database() {
        return database;
    }
}
