package dev.migrate.execution;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Transactions that the database works on, while a thread waits for its answer. */
final class SentTransactions {
    private final FutureTask<List<Duration>> answer;

    private SentTransactions(FutureTask<List<Duration>> answer) {
        this.answer = answer;
    }

    /** Sends them; until {@link #await} nobody else may use the connection. */
    static SentTransactions by(StepRunner runner, List<AheadTransaction> transactions) {
        SentTransactions sent = new SentTransactions(new FutureTask<>(() -> runner.sendAhead(transactions)));
        Thread thread = new Thread(sent.answer, "dev.migrate transactions");
        thread.setDaemon(true);
        thread.start();
        return sent;
    }

    /** How long each of them took. An interrupt is kept for later: what was sent can't be taken back. */
    List<Duration> await() throws SQLException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return answer.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static SQLException failure(Throwable cause) {
        if (cause instanceof SQLException failure) {
            return failure;
        } else if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) cause;
    }
}
