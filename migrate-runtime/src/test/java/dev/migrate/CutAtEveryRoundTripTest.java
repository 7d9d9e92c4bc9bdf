package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.migrate.error.MigrateException;
import dev.migrate.test.Crowd;
import dev.migrate.test.Journey;
import dev.migrate.test.RoundTrips;
import dev.migrate.test.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 8, at each moment that makes a difference: the line is cut when the client speaks, before or after the server hears it,
 * which for the server is what the end of a process is. The error tells the truth, and of two runs that come next each
 * revision is done once.
 */
class CutAtEveryRoundTripTest {
    private static final int REVISIONS = 10;
    /** Of each so many round trips one is cut; 1 takes minutes. */
    private static final int STRIDE = Integer.getInteger("cut.stride", 5);

    private static final Pattern PLACE =
            Pattern.compile("[Tt]he database is at (.*?)(?:; the next run goes on there)?\\.\n");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.create();

    @TempDir
    private Path directory;

    @Test
    void theNextRunsFinishWhatWasCut() throws Exception {
        ClassLoader revisions = Journey.in(directory, REVISIONS);
        Migrator direct = Migrator.configure(database.dataSource()).classLoader(revisions);
        int trips = undisturbed(revisions);
        List<String> expected = Journey.fingerprint(database);
        int cuts = 0;
        int unfinished = 0;
        for (int trip = 1; trip <= trips; trip += STRIDE) {
            database.clear();
            boolean heard = cuts++ % 2 == 0;
            String moment = "cut at round trip " + trip + " of " + trips + (heard ? ", heard" : ", not heard");
            Throwable failure = cut(revisions, trip, heard);
            awaitQuiet();
            assertThat(Journey.journal(database)).as(moment).isEqualTo(Journey.recorded(database));
            assertThat(Journey.misfilled(database)).as(moment).isEmpty();
            assertTruth(failure, moment);
            unfinished += Journey.isUnfinished(database) ? 1 : 0;
            assertThat(Crowd.race(2, direct::upgrade))
                    .as(moment)
                    .allMatch(result -> result.state().isAtHead());
            assertThat(Journey.fingerprint(database)).as(moment).isEqualTo(expected);
        }
        assertThat(unfinished).isPositive();
        System.out.printf(
                "Cut at %d of %d round trips of %d revisions, %d times between the phases of a revision; two runs at once"
                        + " finished each.%n",
                cuts, trips, REVISIONS, unfinished);
    }

    private static int undisturbed(ClassLoader revisions) throws Exception {
        try (RoundTrips line = RoundTrips.to(database)) {
            Migrator.configure(line.dataSource(database)).classLoader(revisions).upgrade();
            return line.count();
        }
    }

    private static Throwable cut(ClassLoader revisions, int trip, boolean heard) throws Exception {
        try (RoundTrips line = RoundTrips.to(database)) {
            line.cutAt(trip, heard);
            Migrator migrator = Migrator.configure(line.dataSource(database)).classLoader(revisions);
            return catchThrowable(migrator::upgrade);
        }
    }

    /** Each failure is one that people can read; where it says that the database is, there it is. */
    private static void assertTruth(Throwable failure, String moment) {
        assertThat(failure).as(moment).isInstanceOf(MigrateException.class);
        Matcher place = PLACE.matcher(failure.getMessage() + "\n");
        if (place.find()) {
            assertThat(place.group(1)).as(moment + ": " + failure.getMessage()).isEqualTo(place());
        }
    }

    /** Where the database is by its ledger. */
    private static String place() {
        if (database.query("SELECT to_regclass('migrate_history')").get(0).get(0) == null) {
            return "base";
        }
        String heads = texts("SELECT max(id) FROM migrate_history WHERE progress IS NULL HAVING max(id) IS NOT NULL")
                .map(id -> "'" + id + "'")
                .collect(Collectors.joining());
        String unfinished = texts("SELECT progress ->> 'done' || ' of ' || id FROM migrate_history"
                        + " WHERE progress IS NOT NULL")
                .map(text -> text.replaceFirst("^(.*) of (.*)$", ", with $1 phases of '$2' applied"))
                .map(text -> text.replace("with 1 phases", "with 1 phase"))
                .collect(Collectors.joining());
        return (heads.isEmpty() ? "base" : heads) + unfinished;
    }

    private static Stream<String> texts(String sql) {
        return database.query(sql).stream().map(row -> String.valueOf(row.get(0)));
    }

    /** The server ends what it has heard, whether anybody listens or not. */
    private static void awaitQuiet() throws InterruptedException {
        String sql = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
        for (int tries = 0; !database.query(sql).isEmpty(); tries++) {
            assertThat(tries).as("the sessions of a run that was cut end").isLessThan(500);
            Thread.sleep(10);
        }
    }
}
