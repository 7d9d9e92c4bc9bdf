package dev.migrate.spring;

import dev.migrate.error.MigrateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why an application does not start without a stack trace: the message names what failed and what to do. */
final class MigrateFailureAnalyzer extends AbstractFailureAnalyzer<MigrateException> {
    MigrateFailureAnalyzer() {}

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MigrateException cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
