package dev.migrate.settings;

import java.time.Duration;

/**
 * What an application does about its database when it starts, from {@code META-INF/migrate/migrate.properties} and what
 * overrides it.
 *
 * @param mode what it does
 * @param waitLimit how long {@link Mode#WAIT} waits
 * @param pendingModelChanges what it does about entities that no revision has caught up with
 */
public record StartSettings(Mode mode, Duration waitLimit, PendingModelChanges pendingModelChanges) {
    private static final StartSettings DEFAULTS =
            new StartSettings(Mode.APPLY, Duration.ofMinutes(5), PendingModelChanges.WARN);

    /** Those of an application that sets nothing: apply, wait 5 minutes, warn. */
    public static StartSettings defaults() {
        return DEFAULTS;
    }

    /** The defaults with this mode. */
    public static StartSettings of(Mode mode) {
        return new StartSettings(mode, DEFAULTS.waitLimit, DEFAULTS.pendingModelChanges);
    }

    /** The same with another limit. */
    public StartSettings withWaitLimit(Duration limit) {
        return new StartSettings(mode, limit, pendingModelChanges);
    }

    /** The same with another answer to pending changes. */
    public StartSettings withPendingModelChanges(PendingModelChanges answer) {
        return new StartSettings(mode, waitLimit, answer);
    }

    /** What an application does when it starts. */
    public enum Mode {
        /** Applies what is pending. */
        APPLY,
        /** Fails when something is pending. */
        VALIDATE,
        /** Waits until another process has applied what is pending. */
        WAIT,
        /** Nothing; it does not even connect. */
        OFF
    }

    /** What is done when the entities of an application have changed and no revision says so. */
    public enum PendingModelChanges {
        /** Say so in the log. */
        WARN,
        /** Refuse to start. */
        FAIL,
        /** Do not look. */
        IGNORE
    }
}
