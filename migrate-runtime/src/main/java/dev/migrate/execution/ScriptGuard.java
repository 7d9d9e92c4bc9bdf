package dev.migrate.execution;

import dev.migrate.operation.Fill;
import dev.migrate.revision.RevisionInfo;
import dev.migrate.sql.SqlStatement;
import java.util.Collection;
import java.util.List;

/**
 * The lines of a script that make parts of it depend on what the ledger says when it runs.
 *
 * <p>A part that an {@code if} begins ends with {@link #end}.
 */
public interface ScriptGuard {
    /** What such a script needs to stop at the first error. */
    String settings();

    /** Begins a part for a database without a ledger. */
    String ifNoHistory();

    /** Begins a part for a database where not all of these revisions are applied. */
    String ifBehind(Collection<String> ids);

    /** Begins a part for a database where exactly so many phases of a revision are done that is not applied. */
    String ifDone(String id, int phases);

    /**
     * Begins a part for a database where a revision is not recorded, but the last of those that it replaces is.
     *
     * @param head whether the database stands there
     */
    String ifReplaced(RevisionInfo revision, boolean head);

    /** Begins a part for the same case as {@link #ifDone} did last. */
    String ifStill();

    /** Ends a part. */
    String end();

    /**
     * Fails if the script must not run here: where the database has revisions that the code does not know, or some of those
     * that another one replaces, lacks some that others build on, or has a step that was left unfinished at another place than
     * these.
     *
     * @param script the revisions of the script
     * @param known all revisions
     * @param places how far a step of the script can have come
     */
    SqlStatement require(List<RevisionInfo> script, Collection<RevisionInfo> known, List<StepProgress> places);

    /** The statement of a fill, for the rows that no run of this revision has looked at before. */
    String rest(String id, Fill fill);
}
