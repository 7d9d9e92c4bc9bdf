package dev.migrate.settings;

import java.time.Duration;

/**
 * What an application does about its database when it starts, from {@code META-INF/migrate/migrate.properties} and what
 * overrides it.
 *
 * @param mode what it does
 * @param waitLimit how long {@link Mode#WAIT} waits
 * @param pendingModelChanges what it does about entities that no revision has caught up with
 * @param databaseAhead what it does about a database that a newer application has upgraded
 */
public record StartSettings(
        Mode mode, Duration waitLimit, PendingModelChanges pendingModelChanges, DatabaseAhead databaseAhead) {
    private static final StartSettings DEFAULTS =
            new StartSettings(Mode.APPLY, Duration.ofMinutes(5), PendingModelChanges.WARN, DatabaseAhead.WARN);

    /** Those of an application that sets nothing: apply, wait 5 minutes, warn. */
    public static StartSettings defaults() {
        return DEFAULTS;
    }

    /** The defaults with this mode. */
    public static StartSettings of(Mode mode) {
        return new StartSettings(mode, DEFAULTS.waitLimit, DEFAULTS.pendingModelChanges, DEFAULTS.databaseAhead);
    }

    /** The same with another limit. */
    public StartSettings withWaitLimit(Duration limit) {
        return new StartSettings(mode, limit, pendingModelChanges, databaseAhead);
    }

    /** The same with another answer to pending changes. */
    public StartSettings withPendingModelChanges(PendingModelChanges answer) {
        return new StartSettings(mode, waitLimit, answer, databaseAhead);
    }

    /** The same with another answer to a database that is ahead. */
    public StartSettings withDatabaseAhead(DatabaseAhead answer) {
        return new StartSettings(mode, waitLimit, pendingModelChanges, answer);
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

    /**
     * What is done when everything that an application has is applied, and more that it does not have: the rule while a
     * newer version is rolled out and an instance of the older one starts again.
     */
    public enum DatabaseAhead {
        /** Say so in the log. */
        WARN,
        /** Refuse to start. */
        FAIL
    }
}
