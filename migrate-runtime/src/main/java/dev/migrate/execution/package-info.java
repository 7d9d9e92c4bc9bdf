/**
 * Runs a plan: each step's operations become statements and go to a {@link dev.migrate.execution.StatementSink}, a
 * connection or a script, together with what the ledger ({@link dev.migrate.execution.History}) keeps of them.
 *
 * <p>Running and printing are one path that differs in the sink alone. What a certain database needs to hear is behind
 * {@link dev.migrate.execution.Database}; nothing here may know PostgreSQL.
 */
@NullMarked
package dev.migrate.execution;

import org.jspecify.annotations.NullMarked;
