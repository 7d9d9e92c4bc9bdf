package dev.migrate.execution;

import java.util.List;

/**
 * What a batch of a {@link dev.migrate.operation.Fill} came to.
 *
 * @param progress how far the fill is with it
 * @param last whether there are no more rows
 */
public record FillBatch(FillProgress progress, boolean last) {
    /** All rows at once, where nobody counts them. */
    static final FillBatch ALL = new FillBatch(new FillProgress(List.of(), 0, 0, 0, 0), true);
}
