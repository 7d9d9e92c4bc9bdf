package dev.migrate;

import dev.migrate.error.MissingReasonException;
import dev.migrate.error.NoHistoryException;
import dev.migrate.execution.ChecksumCheck;
import dev.migrate.execution.EditedRevision;
import dev.migrate.execution.JdbcSession;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.RevisionTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Applied revisions that were edited.
 *
 * @param engine the parts
 */
record HistoryEdits(Engine engine) {
    /** Those of a database, parents first; none if it has no ledger. */
    List<EditedRevision> read() {
        try (JdbcSession session = engine.connect("edited")) {
            return new ChecksumCheck(engine.statements()).edited(engine.graph().ordered(), engine.rows(session));
        }
    }

    /** Gives the ledger the checksums of the code: of the revisions at a target, or for null of all. */
    List<EditedRevision> repair(String reason, @Nullable RevisionTarget target) {
        if (reason.isBlank()) {
            throw new MissingReasonException();
        }
        List<RevisionInfo> revisions = target == null
                ? engine.graph().ordered()
                : engine.graph().ordered(engine.graph().at(target).ids());
        try (JdbcSession session = engine.connect("repair")) {
            if (engine.state(session).isEmpty()) {
                throw new NoHistoryException(engine.database().history().name());
            }
            return engine.repair(session, revisions, reason);
        }
    }
}
