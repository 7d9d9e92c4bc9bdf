package dev.migrate;

import dev.migrate.error.DatabaseBehindException;
import dev.migrate.error.UnknownRevisionException;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.settings.StartSettings;
import dev.migrate.settings.StartSettings.DatabaseAhead;
import dev.migrate.settings.StartSettings.Mode;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The start of an application.
 *
 * @param configuration what the migrator was told
 * @param settings what to do
 */
record Start(MigratorConfiguration configuration, StartSettings settings) {
    private static final Logger LOG = LoggerFactory.getLogger("dev.migrate");
    private static final long SHORTEST_PAUSE = 50;
    private static final long LONGEST_PAUSE = 2000;
    private static final Duration REPORT_EVERY = Duration.ofSeconds(10);

    void run() {
        if (settings.mode() == Mode.OFF) {
            return;
        }
        new ModelChanges(configuration.classLoader()).check(settings.pendingModelChanges());
        try {
            act();
        } catch (UnknownRevisionException e) {
            if (settings.databaseAhead() == DatabaseAhead.FAIL
                    || !Migrator.of(configuration).isDatabaseAhead()) {
                throw e;
            }
            LOG.warn(
                    "The database is at {}, which this application does not have; all that it has is applied. It starts as"
                            + " an older instance does while a newer one is rolled out; migrate.databaseAhead=fail refuses.",
                    e.ids());
        }
    }

    private void act() {
        switch (settings.mode()) {
            case VALIDATE -> validate();
            case WAIT -> await();
            default -> Migrator.of(configuration).upgrade();
        }
    }

    private void validate() {
        DatabaseState state = engine().current("start");
        if (!state.isAtHead()) {
            throw DatabaseBehindException.atStart(place(state), ids(state));
        }
    }

    /** Each look takes a connection and gives it back: who applies may need it. */
    private void await() {
        Engine engine = engine();
        long start = System.nanoTime();
        Duration nextReport = Duration.ZERO;
        DatabaseState state = engine.current("start");
        while (!state.isAtHead()) {
            Duration waited = Duration.ofNanos(System.nanoTime() - start);
            if (waited.compareTo(settings.waitLimit()) >= 0) {
                throw DatabaseBehindException.afterWaiting(settings.waitLimit(), place(state), ids(state));
            }
            if (waited.compareTo(nextReport) >= 0) {
                configuration.listener().behind(waited, state.pending());
                nextReport = waited.plus(REPORT_EVERY);
            }
            pause(waited, state);
            state = engine.current("start");
        }
    }

    private void pause(Duration waited, DatabaseState state) {
        long left = settings.waitLimit().minus(waited).toMillis();
        long millis = Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, waited.toMillis() / 8));
        try {
            Thread.sleep(Math.min(millis, Math.max(1, left)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseBehindException.afterWaiting(waited, place(state), ids(state));
        }
    }

    private Engine engine() {
        return new Engine(configuration).requireHead();
    }

    private static String place(DatabaseState state) {
        return state.heads()
                + state.unfinished().map(revision -> ", and " + revision).orElse("");
    }

    private static List<String> ids(DatabaseState state) {
        return state.pending().stream().map(RevisionInfo::id).toList();
    }
}
