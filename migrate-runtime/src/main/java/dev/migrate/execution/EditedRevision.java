package dev.migrate.execution;

import dev.migrate.revision.RevisionInfo;

/**
 * An applied revision whose operations are not those that were applied.
 *
 * @param revision the revision in the code
 * @param applied what the ledger keeps of it
 * @param checksum the {@link dev.migrate.checksum.Checksum} of its upgrade in the code
 */
public record EditedRevision(RevisionInfo revision, HistoryRow applied, String checksum) {}
