package dev.migrate.execution;

import dev.migrate.schema.Schema;

/**
 * What a database should hold and what it does, both as the database spells expressions: by their text they can be
 * compared.
 *
 * @param expected what it should hold
 * @param found what it does hold, without the ledger
 */
public record LiveSchema(Schema expected, Schema found) {}
