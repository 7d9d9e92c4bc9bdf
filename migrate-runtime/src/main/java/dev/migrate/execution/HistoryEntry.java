package dev.migrate.execution;

import dev.migrate.checksum.Checksum;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionInfo;
import java.util.List;

/**
 * What the ledger is given to keep of a revision.
 *
 * @param revision the revision
 * @param checksum the {@link Checksum} of its upgrade
 * @param toolVersion the version of this software
 */
public record HistoryEntry(RevisionInfo revision, String checksum, String toolVersion) {
    /** What is kept of a revision whose upgrade does this. */
    static HistoryEntry of(RevisionInfo revision, List<Operation> upgrade) {
        return new HistoryEntry(revision, Checksum.of(upgrade), ToolVersion.CURRENT);
    }
}
