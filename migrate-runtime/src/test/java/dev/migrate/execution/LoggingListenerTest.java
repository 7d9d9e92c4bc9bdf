package dev.migrate.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.revision.Direction;
import dev.migrate.revision.Heads;
import dev.migrate.revision.Plan;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.revision.Step;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoggingListenerTest {
    private static final Step USERS = step("001", "Users");
    private static final Step POSTS = step("002", "Posts");
    private static final Plan BOTH = new Plan(List.of(USERS, POSTS), Heads.base(), Heads.of("002"));

    private static Step step(String id, String name) {
        return new Step(new RevisionInfo(id, List.of(), name, "", "shop.R" + id), Direction.UPGRADE);
    }

    private final RecordingLogger log = new RecordingLogger();
    private final LoggingListener listener = new LoggingListener(log);

    @Test
    void aRunIsALineForEachRevision() {
        listener.started(BOTH);
        listener.stepFinished(USERS, 1, 2, Duration.ofMillis(7));
        listener.retrying(POSTS, 1, Duration.ofMillis(2500), "Table 'users' was locked.");
        listener.stepFinished(POSTS, 2, 2, Duration.ofMillis(3));
        listener.finished(BOTH, Heads.of("002"), Duration.ofMillis(12));
        assertThat(log.lines())
                .containsExactly(
                        "Applying 2 revisions of the database, from base to '002'",
                        "1/2 001 Users, 7 ms",
                        "Trying again in 2500 ms. Table 'users' was locked.",
                        "2/2 002 Posts, 3 ms",
                        "Done in 12 ms. The database is at '002'");
    }

    /** Thirty instances that start at once would fill a log with what one of them did. */
    @Test
    void whatOthersDidIsOneLine() {
        listener.waiting(Duration.ofSeconds(1), "It is held by process 17.");
        listener.stepsSkipped(List.of(USERS), 1, 50);
        listener.stepsSkipped(List.of(USERS, POSTS), 3, 50);
        listener.overtaken(Heads.of("002"), Duration.ofMillis(181));
        assertThat(log.lines())
                .containsExactly(
                        "Waiting for the migration lock for 1 s. It is held by process 17.",
                        "1/50 001 Users, done by another process",
                        "3-4/50 001 to 002, done by another process",
                        "Another process has brought the database to '002'; waited 181 ms for it");
    }
}
