package dev.migrate.author;

import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.operation.BulkInsert;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.OutsideTransaction;
import dev.migrate.operation.Replay;
import dev.migrate.operation.UseConnection;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes one revision that stands for several, which stay as they are. */
public final class SquashRevision {
    private final Workspace workspace;
    private final Function<RevisionInfo, List<Operation>> downgrades;
    private final Clock clock;

    /**
     * Takes the project and the time.
     *
     * @param downgrades what the downgrade of a revision records
     */
    public SquashRevision(Workspace workspace, Function<RevisionInfo, List<Operation>> downgrades, Clock clock) {
        this.workspace = workspace;
        this.downgrades = downgrades;
        this.clock = clock;
    }

    /**
     * Writes the revision, and {@code head.json} if the head is among those that it stands for.
     *
     * @return what was written
     * @throws SquashException if one revision can't stand for these
     * @throws ProofException if the revisions do not make what {@code head.json} says
     * @throws dev.migrate.error.MigrateException for everything else that the developer can mend
     */
    public CreateResult squash(SquashRequest request) {
        if (request.from() == null || request.to() == null) {
            throw SquashException.open();
        }
        Standing standing = Standing.of(workspace);
        standing.prove();
        RevisionGraph graph = RevisionGraph.of(workspace.revisions());
        SquashedRange range = SquashedRange.of(graph, graph.find(request.from()), graph.find(request.to()));
        Schema before = Replayed.of(workspace, range.before()).schema();
        Changes changes = changes(range, before);
        prove(range, changes.upgrade());
        CreateResult written = new NewRevision(
                        workspace, range.place(), name(request.name(), range), changes, Summary.of(changes, before))
                .write(request.revisionId(), clock.instant(), id -> head(standing, range, id), request.dryRun());
        return request.dryRun() ? written : written.saying(message(range, written));
    }

    private static String name(@Nullable String name, SquashedRange range) {
        return RevisionName.of(
                name == null
                        ? "squash " + range.from().id() + " to " + range.to().id()
                        : name);
    }

    private Head head(Standing standing, SquashedRange range, String id) {
        String head = standing.headId().orElseThrow();
        return standing.headUnchanged(range.to().id().equals(head) ? id : head);
    }

    private Changes changes(SquashedRange range, Schema before) {
        List<Operation> upgrade = new ArrayList<>();
        range.revisions().forEach(revision -> upgrade.addAll(copy(revision, workspace.upgrades())));
        // Where nothing was before there are no rows that the way there could matter to, unless a revision made them.
        if (range.before().isEmpty() && upgrade.stream().noneMatch(SquashRevision::mayMakeRows)) {
            SchemaChanges fresh = SchemaDiff.between(before, Replay.of(upgrade, before));
            return new Changes(fresh.upgrade(), fresh.downgrade(), List.of(), List.of());
        }
        List<Operation> downgrade = new ArrayList<>();
        range.revisions().forEach(revision -> downgrade.addAll(0, copy(revision, this::downgrade)));
        return new Changes(upgrade, downgrade, List.of(), List.of());
    }

    /** A revision that can't be taken back often says so by an exception. */
    private List<Operation> downgrade(RevisionInfo revision) {
        try {
            return downgrades.apply(revision);
        } catch (RuntimeException e) {
            throw SquashException.downgrade(revision.id(), revision.name(), e);
        }
    }

    private static boolean mayMakeRows(Operation operation) {
        return operation instanceof ExecuteSql
                || operation instanceof BulkInsert
                || operation instanceof OutsideTransaction;
    }

    private static List<Operation> copy(RevisionInfo revision, Function<RevisionInfo, List<Operation>> recorded) {
        List<Operation> operations = recorded.apply(revision);
        if (operations.stream().anyMatch(UseConnection.class::isInstance)) {
            throw SquashException.code(revision.id(), revision.name());
        }
        return operations;
    }

    /** All revisions together must make what they make now. */
    private void prove(SquashedRange range, List<Operation> upgrade) {
        RevisionGraph graph = range.graph();
        List<String> squashed = Place.ids(range.revisions());
        Replay replay = Replay.startingWith(
                        Replayed.of(workspace, range.before()).schema())
                .apply(upgrade);
        List<RevisionInfo> rest = graph.ordered().stream()
                .filter(revision -> !squashed.contains(revision.id()))
                .filter(revision -> !range.before().contains(revision))
                .toList();
        rest.forEach(revision -> replay.apply(workspace.upgrades().apply(revision)));
        Schema expected = Replayed.of(workspace, graph.ordered()).schema();
        if (!replay.schema().structure().equals(expected.structure())) {
            throw SquashException.unproven(range.from().id(), range.to().id());
        }
    }

    private static String message(SquashedRange range, CreateResult written) {
        return "Wrote revision '" + written.revisionId() + "', which stands for "
                + range.revisions().size()
                + " revisions from '" + range.from().id() + "' to '"
                + range.to().id() + "': '" + written.revisionFile()
                + "'. Review and commit it. Databases at '" + range.to().id()
                + "' or beyond only record it, empty ones run it; bring those between to '"
                + range.to().id()
                + "' before you deploy it. The classes that it stands for may be deleted.";
    }
}
