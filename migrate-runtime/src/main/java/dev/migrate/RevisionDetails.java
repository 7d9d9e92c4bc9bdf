package dev.migrate;

import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionInfo;
import java.util.List;

/**
 * All of a revision.
 *
 * @param revision what it is
 * @param upgrade its operations forwards
 * @param downgrade its operations backwards
 * @param upgradeSql the statements forwards, closed; what is no SQL is a comment
 * @param downgradeSql the statements backwards, closed; what is no SQL is a comment
 */
public record RevisionDetails(
        RevisionInfo revision,
        List<Operation> upgrade,
        List<Operation> downgrade,
        List<String> upgradeSql,
        List<String> downgradeSql) {
    /** Copies the lists. */
    public RevisionDetails {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        upgradeSql = List.copyOf(upgradeSql);
        downgradeSql = List.copyOf(downgradeSql);
    }
}
