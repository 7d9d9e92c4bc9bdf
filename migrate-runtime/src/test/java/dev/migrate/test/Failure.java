package dev.migrate.test;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a law failed for an evolution. */
record Failure(Throwable cause) {
    private static final Pattern SUBJECT = Pattern.compile("\\s*\\[[^\\]]*\\]");

    /** The failure, or null if the law holds. */
    static @Nullable Failure of(Evolution evolution, Laws.EvolutionLaw law) {
        try {
            law.hold(evolution);
            return null;
        } catch (Exception | AssertionError e) {
            return new Failure(e);
        }
    }

    /** Whether the law fails in the same way for another evolution. */
    boolean isAlso(Evolution evolution, Laws.EvolutionLaw law) {
        Failure other = of(evolution, law);
        return other != null && kind().equals(other.kind());
    }

    /** This failure, explained by the failure for a smaller evolution. */
    AssertionError with(Evolution smallest, Laws.EvolutionLaw law) {
        Failure shown = of(smallest, law);
        Throwable reason = shown == null ? cause : shown.cause;
        return new AssertionError(reason.getMessage() + "\nfor the smallest such evolution, " + smallest, cause);
    }

    /** The classes of the causes, their SQL states, and what an assertion says that it is about. */
    private String kind() {
        StringBuilder kind = new StringBuilder(subject());
        for (Throwable each = cause; each != null; each = each.getCause()) {
            kind.append(each.getClass().getName());
            kind.append(each instanceof SQLException sql ? sql.getSQLState() : "")
                    .append(' ');
        }
        return kind.toString();
    }

    private String subject() {
        Matcher subject = SUBJECT.matcher(String.valueOf(cause.getMessage()));
        return cause instanceof AssertionError && subject.lookingAt() ? subject.group() : "";
    }
}
