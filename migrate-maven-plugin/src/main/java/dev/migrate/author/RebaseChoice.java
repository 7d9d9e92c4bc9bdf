package dev.migrate.author;

import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionInfo;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which revisions are to come after which: those that the other one does not build on, down to where the branches part.
 *
 * @param revisions the revisions, parents first
 * @param onto what they are to come after
 */
record RebaseChoice(List<RevisionInfo> revisions, RevisionInfo onto) {
    /**
     * Chooses as asked for, and what was not said by what is on the main branch.
     *
     * @throws RebaseException if that is open, or a revision is on the main branch
     */
    static RebaseChoice of(RevisionGraph graph, List<MainBranch> branches, RebaseRequest request) {
        return new Chooser(graph, branches).choose(request);
    }

    /**
     * Chooses.
     *
     * @param graph all revisions
     * @param branches the main branch, by the names that it may have
     */
    private record Chooser(RevisionGraph graph, List<MainBranch> branches) {
        RebaseChoice choose(RebaseRequest request) {
            Optional<RevisionInfo> wanted = Optional.ofNullable(request.onto()).map(graph::find);
            RevisionInfo revision = request.revision() == null ? openHead(wanted) : graph.find(request.revision());
            RevisionInfo onto = wanted.orElseGet(() -> otherHead(revision));
            Set<String> ids = line(revision);
            ids.removeAll(graph.ancestors(List.of(onto.id())));
            if (!ids.contains(revision.id())) {
                throw RebaseException.before(revision.id(), onto.id());
            }
            RebaseChoice choice = new RebaseChoice(graph.ordered(ids), onto);
            branches.stream().findFirst().ifPresent(choice::requireMissingOn);
            return choice;
        }

        /** The revision with all that revises it and all that these revise; what they depend on besides stays where it is. */
        private Set<String> line(RevisionInfo revision) {
            Set<String> above = reach(Set.of(revision.id()), graph::children);
            return reach(above, id -> graph.get(id).revises());
        }

        private static Set<String> reach(Set<String> from, Function<String, List<String>> next) {
            Set<String> reached = new HashSet<>(from);
            Deque<String> open = new ArrayDeque<>(from);
            for (String id = open.poll(); id != null; id = open.poll()) {
                next.apply(id).stream().filter(reached::add).forEach(open::add);
            }
            return reached;
        }

        /**
         * The only head that is missing on the main branch, or that is there beside the place that was given. The likeliest
         * name of that branch may be behind what was merged, so that another one tells.
         */
        private RevisionInfo openHead(Optional<RevisionInfo> onto) {
            SortedSet<String> heads = new TreeSet<>(graph.heads().ids());
            onto.ifPresent(place -> heads.removeAll(reach(Set.of(place.id()), graph::children)));
            return branches.stream()
                    .map(branch -> missing(heads, branch))
                    .filter(missing -> missing.size() == 1)
                    .findFirst()
                    .or(() ->
                            Optional.of(heads).filter(rest -> rest.size() == 1).map(List::copyOf))
                    .map(missing -> graph.get(missing.get(0)))
                    .orElseThrow(() -> RebaseException.undecided(graph.heads().ids(), branches));
        }

        private List<String> missing(Set<String> heads, MainBranch branch) {
            return heads.stream().filter(id -> !branch.has(graph.get(id))).toList();
        }

        private RevisionInfo otherHead(RevisionInfo revision) {
            SortedSet<String> heads = new TreeSet<>(graph.heads().ids());
            heads.removeAll(reach(Set.of(revision.id()), graph::children));
            if (heads.size() != 1) {
                throw RebaseException.noPlace(revision.id(), heads);
            }
            return graph.get(heads.first());
        }
    }

    private void requireMissingOn(MainBranch branch) {
        revisions.stream().filter(branch::has).findFirst().ifPresent(revision -> {
            throw RebaseException.onMainBranch(revision.id(), branch.name());
        });
    }
}
