package dev.migrate.author;

import dev.migrate.operation.Replay;
import java.time.Clock;
import java.util.Optional;

/** Writes a revision class and {@code head.json} from what changed in the entities since the head revision. */
public final class CreateRevision {
    private final Workspace workspace;
    private final Optional<Interviewer> interviewer;
    private final Clock clock;

    /**
     * Takes the project, who can be asked, and the time.
     *
     * @param interviewer empty without a console: then an open question is an error that names the flags that answer it
     */
    public CreateRevision(Workspace workspace, Optional<Interviewer> interviewer, Clock clock) {
        this.workspace = workspace;
        this.interviewer = interviewer;
        this.clock = clock;
    }

    /**
     * Writes both files, or neither.
     *
     * @return what was written; without changes that is no revision
     * @throws HeadException if it is open what the revision builds on
     * @throws ProofException if the revisions do not make what {@code head.json} says
     * @throws UnansweredQuestionsException if a change can be read in more than one way
     * @throws dev.migrate.error.MigrateException for everything else that the developer can mend
     */
    public CreateResult create(CreateRequest request) {
        String name = RevisionName.of(request.name());
        Standing standing = Standing.of(workspace);
        standing.prove();
        Changes changes = request.autogenerate() ? changes(standing, request) : Changes.none();
        return request.autogenerate() && changes.isEmpty()
                ? new Unchanged(standing).write(request.dryRun())
                : new NewRevision(standing, changes, name).write(request, clock.instant());
    }

    private Changes changes(Standing standing, CreateRequest request) {
        Changes changes = Changes.between(standing.baseline(), standing.model(), Changes.hints(request), interviewer);
        // What was made by hand may stand in the way of a new name: better said now than by PostgreSQL.
        Replay.of(changes.upgrade(), standing.replayed().schema());
        return changes;
    }
}
