package dev.migrate.render;

import dev.migrate.operation.Operation;
import java.time.Instant;
import java.util.List;

/** Descriptors of revisions for tests. */
final class Revisions {
    static final String PACKAGE = "com.acme.shop.migrations";

    private Revisions() {}

    static RevisionDescriptor revision(String id, String name, List<Operation> upgrade, List<Operation> downgrade) {
        return new RevisionDescriptor(
                PACKAGE,
                "R" + id + "_" + name,
                id,
                List.of("20261101120000"),
                List.of(),
                List.of(),
                name,
                Instant.parse("2026-11-20T09:30:00.987Z"),
                upgrade,
                downgrade,
                List.of(),
                List.of(),
                List.of());
    }

    static String className(RevisionDescriptor revision) {
        return revision.packageName() + "." + revision.className();
    }
}
