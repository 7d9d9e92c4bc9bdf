package dev.migrate.execution;

/**
 * What a batch of a {@link dev.migrate.operation.Fill} came to.
 *
 * @param progress how far the fill is with it
 * @param last whether there are no more rows
 */
public record FillBatch(FillProgress progress, boolean last) {}
