/**
 * The only verb: {@link dev.migrate.operation.Operation}, one small record for each thing a revision can do.
 *
 * <p>Operations are data. What they become (another schema, SQL, source, a sentence) is decided by visitors from
 * outside; {@link dev.migrate.operation.Operations} is what the author of a revision calls to record them. No SQL
 * generation, no JDBC but for {@link dev.migrate.operation.ConnectionWork}, no entities.
 */
@NullMarked
package dev.migrate.operation;

import org.jspecify.annotations.NullMarked;
