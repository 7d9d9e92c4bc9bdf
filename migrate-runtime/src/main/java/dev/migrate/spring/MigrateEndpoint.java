package dev.migrate.spring;

import dev.migrate.Migrator;
import dev.migrate.RevisionStatus;
import dev.migrate.execution.HistoryRow;
import dev.migrate.revision.RevisionInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** The actuator endpoint {@code migrate}: where the database stands, what is pending, and the whole history. Read only. */
@Endpoint(id = "migrate")
public final class MigrateEndpoint {
    private final Migrator migrator;

    MigrateEndpoint(Migrator migrator) {
        this.migrator = migrator;
    }

    /** Asks the database: one round trip. */
    @ReadOperation
    public Report report() {
        List<RevisionStatus> history = migrator.history();
        List<RevisionStatus> oldestFirst = new ArrayList<>(history);
        Collections.reverse(oldestFirst);
        return new Report(
                ids(
                        oldestFirst,
                        status -> status.applied() != null && status.applied().head()),
                ids(oldestFirst, status -> status.applied() == null),
                history.stream().map(Entry::of).toList());
    }

    private static List<String> ids(List<RevisionStatus> revisions, Predicate<RevisionStatus> which) {
        return revisions.stream().filter(which).map(RevisionStatus::id).toList();
    }

    /**
     * What the endpoint answers.
     *
     * @param current the ids of the applied revisions that no other applied one revises; empty at the base
     * @param pending the ids of the revisions that are not applied, parents first
     * @param history all revisions, newest first
     */
    public record Report(List<String> current, List<String> pending, List<Entry> history) {}

    /**
     * A revision.
     *
     * @param id its id
     * @param name what it does
     * @param appliedAt when it was applied, or null if it was not
     * @param appliedBy the user of the database who applied it, or null
     */
    public record Entry(
            String id,
            @Nullable String name,
            @Nullable Instant appliedAt,
            @Nullable String appliedBy) {
        static Entry of(RevisionStatus status) {
            RevisionInfo revision = status.revision();
            HistoryRow applied = status.applied();
            return applied == null
                    ? new Entry(status.id(), revision == null ? null : revision.name(), null, null)
                    : new Entry(status.id(), applied.name(), applied.appliedAt(), applied.appliedBy());
        }
    }
}
