package dev.migrate.execution;

import java.time.Instant;

/**
 * That the ledger was given another checksum of a revision, as the ledger keeps it.
 *
 * @param at when
 * @param by the user of the database who did it
 * @param reason why, in the words of that user
 * @param checksum what the checksum was before
 */
public record HistoryRepair(Instant at, String by, String reason, String checksum) {}
