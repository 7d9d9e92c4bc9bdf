package dev.migrate.execution;

import dev.migrate.sql.SqlStatement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A transaction that is sent as a whole.
 *
 * @param work what it is for
 * @param expected where the database has to stand when it begins, or nothing of it is done
 * @param own what it does
 * @param history what it writes into the ledger
 */
public record AheadTransaction(String work, HistoryState expected, List<SqlStatement> own, List<SqlStatement> history) {
    /** Copies the lists. */
    public AheadTransaction {
        own = List.copyOf(own);
        history = List.copyOf(history);
    }

    /** How many statements it has. */
    int size() {
        return own.size() + history.size();
    }

    /** How long they are, without their parameters. */
    long characters() {
        return Stream.concat(own.stream(), history.stream())
                .mapToLong(statement -> statement.text().length())
                .sum();
    }
}
