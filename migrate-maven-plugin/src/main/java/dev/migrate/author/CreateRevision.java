package dev.migrate.author;

import dev.migrate.processor.source.InitialValue;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.schema.Column;
import dev.migrate.schema.Table;
import dev.migrate.schema.json.Head;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes a revision class and {@code head.json} from what changed in the entities since the head revision. */
public final class CreateRevision {
    private final Workspace workspace;
    private final Optional<Interviewer> interviewer;
    private final Clock clock;
    private final BiFunction<Table, Column, Optional<InitialValue>> initialValues;

    /**
     * Takes the project, who can be asked, and the time.
     *
     * @param interviewer empty without a console: then an open question is an error that names the flags that answer it
     */
    public CreateRevision(Workspace workspace, Optional<Interviewer> interviewer, Clock clock) {
        this(workspace, interviewer, clock, (table, column) -> Optional.empty());
    }

    private CreateRevision(
            Workspace workspace,
            Optional<Interviewer> interviewer,
            Clock clock,
            BiFunction<Table, Column, Optional<InitialValue>> initialValues) {
        this.workspace = workspace;
        this.interviewer = interviewer;
        this.clock = clock;
        this.initialValues = initialValues;
    }

    /** The same with the values that attributes start with, for rows in columns that refuse null and have no default. */
    public CreateRevision initialValues(BiFunction<Table, Column, Optional<InitialValue>> values) {
        return new CreateRevision(workspace, interviewer, clock, values);
    }

    /**
     * Writes both files, or neither.
     *
     * @return what was written; without changes that is no revision
     * @throws HeadException if it is open what the revision builds on
     * @throws ProofException if the revisions do not make what {@code head.json} says
     * @throws UnansweredQuestionsException if the entities do not say what becomes of the rows
     * @throws dev.migrate.error.MigrateException for everything else that the developer can mend
     */
    public CreateResult create(CreateRequest request) {
        String name = RevisionName.of(request.name());
        Standing standing = Standing.of(workspace);
        standing.prove();
        if (!request.autogenerate()) {
            return write(standing, name, Changes.none(), request);
        }
        Changes changes = changes(standing, request);
        return changes.isEmpty()
                ? new Unchanged(standing).write(request.dryRun())
                : write(standing, name, changes, request);
    }

    private CreateResult write(Standing standing, String name, Changes changes, CreateRequest request) {
        // What was made by hand may stand in the way of a new name: the summary meets it before PostgreSQL does.
        Summary summary = Summary.of(changes, standing.replayed().schema()).after(standing.ruleChanges());
        List<RevisionInfo> parents = standing.head().revision().stream().toList();
        Function<String, Head> head = request.autogenerate() ? standing::headOfModel : standing::headUnchanged;
        return new NewRevision(workspace, Place.after(parents), name, changes, summary)
                .write(request.revisionId(), clock.instant(), head, request.dryRun());
    }

    private Changes changes(Standing standing, CreateRequest request) {
        Answers answers = new Answers(standing.model(), initialValues, interviewer);
        return Changes.between(standing.baseline(), standing.model(), Changes.hints(request), answers);
    }
}
