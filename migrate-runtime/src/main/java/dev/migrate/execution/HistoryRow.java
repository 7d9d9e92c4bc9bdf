package dev.migrate.execution;

import dev.migrate.checksum.Checksum;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision as the ledger keeps it.
 *
 * @param id the revision
 * @param parents the ids of its parents when it was applied
 * @param name what it does
 * @param checksum the {@link Checksum} of its upgrade when it was applied
 * @param appliedAt when it was applied or stamped
 * @param appliedBy the user of the database who did it
 * @param duration how long it took, or null if it was stamped
 * @param toolVersion the version of this software that did it
 * @param head whether the database stands there
 * @param repairs how its checksum was changed since, the first change first
 */
public record HistoryRow(
        String id,
        List<String> parents,
        String name,
        String checksum,
        Instant appliedAt,
        String appliedBy,
        @Nullable Duration duration,
        String toolVersion,
        boolean head,
        List<HistoryRepair> repairs) {
    /** Copies the lists. */
    public HistoryRow {
        repairs = List.copyOf(repairs);
        parents = List.copyOf(parents);
    }
}
