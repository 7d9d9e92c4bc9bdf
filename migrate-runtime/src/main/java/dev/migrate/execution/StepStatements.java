package dev.migrate.execution;

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
     * @throws dev.migrate.error.RevisionClassException if the revision's class can't be loaded
     */
    public List<Operation> operations(Step step) {
        Migration migration = loader.load(step.revision());
        return RecordedOperations.of(step.direction() == Direction.UPGRADE ? migration::upgrade : migration::downgrade);
    }

    /** What the ledger is given to keep of a revision that counts as applied. */
    public HistoryEntry entry(RevisionInfo revision) {
        return HistoryEntry.of(revision, operations(new Step(revision, Direction.UPGRADE)));
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
