package dev.migrate.author;

import dev.migrate.operation.Operation;
import dev.migrate.operation.Replay;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Schema;
import dev.migrate.schema.json.Head;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;

/**
 * Takes a revision that nobody else has out of the history, so that it can be created again: its class goes to a folder of the
 * build, and {@code head.json} is that of the revision before it.
 */
public final class RemoveRevision {
    private final Workspace workspace;
    private final Function<RevisionInfo, List<Operation>> downgrades;
    private final Path kept;

    /**
     * Takes the project.
     *
     * @param downgrades what the downgrade of a revision records
     * @param kept the folder that gets the class, since somebody may have edited it by hand
     */
    public RemoveRevision(Workspace workspace, Function<RevisionInfo, List<Operation>> downgrades, Path kept) {
        this.workspace = workspace;
        this.downgrades = downgrades;
        this.kept = kept;
    }

    /**
     * The revision that is to go.
     *
     * @param wanted its id or the beginning of it, or nothing for the head that is not on the main branch
     * @throws RemoveException if it is open which one, or if another revision or another developer has need of it
     */
    public RevisionInfo choose(Optional<String> wanted) {
        RevisionGraph graph = RevisionGraph.of(workspace.revisions());
        List<MainBranch> branches = MainBranch.of(workspace.sourceRoot());
        RevisionInfo revision = wanted.map(graph::find).orElseGet(() -> openHead(graph, branches));
        workspace.revisions().stream()
                .filter(other -> other.needs().contains(revision.id())
                        || other.replaces().contains(revision.id()))
                .findFirst()
                .ifPresent(other -> {
                    throw RemoveException.needed(revision.id(), other.id());
                });
        branches.stream().filter(branch -> branch.has(revision)).findFirst().ifPresent(branch -> {
            throw RemoveException.onMainBranch(revision.id(), branch.name());
        });
        return revision;
    }

    private static RevisionInfo openHead(RevisionGraph graph, List<MainBranch> branches) {
        SortedSet<String> heads = graph.heads().ids();
        if (heads.isEmpty()) {
            throw RemoveException.nothing();
        }
        List<String> open = heads.size() == 1
                ? List.copyOf(heads)
                : heads.stream()
                        .filter(id -> branches.stream().noneMatch(branch -> branch.has(graph.get(id))))
                        .toList();
        if (open.size() != 1) {
            throw RemoveException.undecided(heads);
        }
        return graph.get(open.get(0));
    }

    /**
     * Moves the class and writes {@code head.json}: both, or neither.
     *
     * @param revision one that was {@linkplain #choose chosen}
     * @param dryRun whether nothing is written
     * @return where things stand
     * @throws RemoveException if its source is elsewhere, or it is not known what {@code head.json} was before it
     */
    public String remove(RevisionInfo revision, boolean dryRun) {
        Path source = workspace.sourceRoot().resolve(RevisionFiles.path(revision));
        if (!Files.exists(source)) {
            throw RemoveException.withoutSource(revision.id(), source);
        }
        Path place = free(source.getFileName().toString());
        Optional<Head> head = headWithout(revision);
        if (!dryRun) {
            write(source, place, head);
        }
        String standing = head.map(before -> "head.json is at '" + before.revision() + "' again")
                .orElse("no revision is left, so head.json went along");
        return dryRun
                ? "Would remove revision '%s': '%s' would go to '%s'.".formatted(revision.id(), source, place)
                : "Removed revision '%s': its class is '%s' now, %s. migrate:create writes what is missing then."
                        .formatted(revision.id(), place, standing);
    }

    private void write(Path source, Path place, Optional<Head> head) {
        Path json = workspace.headFile();
        List<RewrittenFile> files = new ArrayList<>();
        files.add(new RewrittenFile(source, place, HeadFile.text(source)));
        if (head.isPresent()) {
            files.add(new RewrittenFile(json, json, head.get().write()));
        } else if (Files.exists(json)) {
            files.add(new RewrittenFile(json, free(json.getFileName().toString()), HeadFile.text(json)));
        }
        new Rewrite(files).run();
    }

    /** A name that no earlier removal has taken. */
    private Path free(String name) {
        Path place = kept.resolve(name);
        for (int number = 2; Files.exists(place); number++) {
            place = kept.resolve(name + "." + number);
        }
        return place;
    }

    private Optional<Head> headWithout(RevisionInfo revision) {
        List<RevisionInfo> rest = workspace.revisions().stream()
                .filter(other -> !other.id().equals(revision.id()))
                .toList();
        RevisionGraph graph = RevisionGraph.of(rest);
        SortedSet<String> heads = graph.heads().ids();
        if (heads.size() > 1) {
            throw RemoveException.several(revision.id(), heads);
        }
        return heads.stream()
                .findFirst()
                .map(before -> head(before, revision, Replayed.of(workspace, graph.ordered())));
    }

    private Head head(String before, RevisionInfo revision, Replayed rest) {
        return CommittedHead.of(workspace.headFile(), before, rest)
                .or(() -> wayBack(before, revision, rest))
                .orElseThrow(() -> RemoveException.unknownHead(revision.id(), before));
    }

    /** What the downgrade makes of today's {@code head.json}, if the other revisions make that, too. */
    private Optional<Head> wayBack(String before, RevisionInfo revision, Replayed rest) {
        if (Files.notExists(workspace.headFile()) || HeadFile.isInConflict(workspace.headFile())) {
            return Optional.empty();
        }
        Head now = Head.read(workspace.headFile().toString(), HeadFile.text(workspace.headFile()));
        if (!now.revision().equals(revision.id())) {
            return Optional.empty();
        }
        try {
            Schema schema = Replay.of(downgrades.apply(revision), now.schema());
            return Optional.of(new Head(before, now.mapping(), now.naming(), schema))
                    .filter(rest::makes);
        } catch (RuntimeException e) {
            return Optional.empty(); // There is no way back, or it touches what was made by hand.
        }
    }
}
