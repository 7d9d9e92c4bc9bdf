package dev.migrate.execution;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How far a {@link dev.migrate.operation.Fill} has come.
 *
 * @param position the primary key of the last row that was looked at, each part as text; none before the first row
 * @param seen how many rows were looked at
 * @param filled how many of them were given the value
 * @param total how many rows there are, more or less
 * @param earlier how many rows an earlier run looked at, which was interrupted; the ledger does not tell
 */
public record FillProgress(List<String> position, long seen, long filled, long total, long earlier) {
    /** Copies the list. */
    public FillProgress {
        position = List.copyOf(position);
    }

    /** The same, where an earlier run looked at so many of the rows. */
    FillProgress since(long rows) {
        return new FillProgress(position, seen, filled, total, rows);
    }

    /** How much of it is done, from 0 to 1; less than 1 as long as it goes on. */
    public double share() {
        return (double) seen / Math.max(total, seen + 1);
    }

    /**
     * In words: {@code 20,000 of about 100,000 rows, 20 %, about 12 s left}.
     *
     * @param spent how long it took since this run began with it
     */
    public String describe(Duration spent) {
        long here = seen - earlier;
        long left = here > 0 ? Math.round((double) spent.toMillis() * Math.max(total - seen, 1) / here / 1000) : 0;
        return String.format(
                Locale.ROOT,
                "%,d of about %,d rows, %d %%, about %d s left",
                seen,
                Math.max(total, seen),
                (int) (share() * 100),
                left);
    }
}
