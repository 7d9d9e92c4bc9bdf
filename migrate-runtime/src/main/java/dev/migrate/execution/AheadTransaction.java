package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;
import java.util.List;

/**
 * A transaction that is sent as a whole.
 *
 * @param work what it is for
 * @param expected where the database has to stand when it begins, or nothing of it is done
 * @param statements what it does, the ledger included
 */
public record AheadTransaction(String work, HistoryState expected, List<SqlStatement> statements) {
    /** Copies the list. */
    public AheadTransaction {
        statements = List.copyOf(statements);
    }
}
