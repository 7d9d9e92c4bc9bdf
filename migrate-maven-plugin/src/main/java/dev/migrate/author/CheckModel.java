package dev.migrate.author;

import dev.migrate.diff.Question;
import dev.migrate.diff.SchemaChanges;
import dev.migrate.diff.SchemaDiff;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.OperationSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for what must not reach the main branch; needs no database. */
public final class CheckModel {
    private final Workspace workspace;

    /** Takes the project. */
    public CheckModel(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * What is wrong: several heads, a {@code head.json} that does not fit the revisions, entities that changed without a
     * revision, and revisions of the main branch that were edited (as far as git can tell).
     *
     * @return a message for each, of one line or more; empty if all is well
     */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        try {
            Standing standing = Standing.of(workspace);
            problems.addAll(headProblems(standing));
            problems.addAll(pendingChanges(standing));
        } catch (MigrateException e) {
            problems.add(e.getMessage());
        }
        problems.addAll(EditedRevisions.problems(workspace.sourceRoot(), replaced()));
        return problems;
    }

    private Set<String> replaced() {
        return workspace.revisions().stream()
                .flatMap(revision -> revision.replaces().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> headProblems(Standing standing) {
        standing.prove();
        List<String> behind = standing.replayed()
                .differences(standing.head().schema(), standing.head().schema());
        return behind.isEmpty()
                ? List.of()
                : List.of("'" + standing.workspace().headFile()
                        + "' is behind the revisions, which make what the entities"
                        + " need:\n  " + String.join("\n  ", behind)
                        + "\nRun migrate:create to bring it up to date, and commit it.");
    }

    private static List<String> pendingChanges(Standing standing) {
        SchemaChanges diff = SchemaDiff.between(standing.baseline(), standing.model());
        List<String> changes = new ArrayList<>();
        diff.upgrade().forEach(operation -> changes.add(OperationSummary.of(operation)));
        diff.questions().stream().map(Question::text).forEach(changes::add);
        return changes.isEmpty()
                ? List.of()
                : List.of("The entities have changed since " + standing.inWords() + ", and no revision says so:\n"
                        + changes.stream().map(change -> "  " + change).collect(Collectors.joining("\n"))
                        + "\nRun migrate:create -Dname=... and commit what it writes.");
    }
}
