package dev.migrate.test;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How a law failed for a pair of schemas. */
record Failure(Throwable cause) {
    /** The failure, or null if the law holds. */
    static @Nullable Failure of(SchemaPair pair, Laws.PairLaw law) {
        try {
            law.hold(pair.before(), pair.after());
            return null;
        } catch (Exception | AssertionError e) {
            return new Failure(e);
        }
    }

    /** Whether the law fails in the same way for another pair. */
    boolean isAlso(SchemaPair pair, Laws.PairLaw law) {
        Failure other = of(pair, law);
        return other != null && kind().equals(other.kind());
    }

    /** This failure, explained by the failure for a smaller pair. */
    AssertionError with(SchemaPair smallest, Laws.PairLaw law) {
        Failure shown = of(smallest, law);
        Throwable reason = shown == null ? cause : shown.cause;
        return new AssertionError(reason.getMessage() + "\nfor the smallest such pair, " + smallest, cause);
    }

    private String kind() {
        StringBuilder kind = new StringBuilder();
        for (Throwable each = cause; each != null; each = each.getCause()) {
            kind.append(each.getClass().getName());
            kind.append(each instanceof SQLException sql ? sql.getSQLState() : "")
                    .append(' ');
        }
        return kind.toString();
    }
}
