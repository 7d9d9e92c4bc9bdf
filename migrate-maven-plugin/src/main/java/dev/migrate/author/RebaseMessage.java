package dev.migrate.author;

import dev.migrate.revision.RevisionInfo;
import java.util.List;
import java.util.Optional;

/**
 * What a developer is told after a rebase.
 *
 * @param line the history as it is now
 * @param head what {@code head.json} says, unless there are several heads still
 */
record RebaseMessage(RebasedLine line, Optional<JoinedHead> head) {
    String text(boolean dryRun) {
        String revisions =
                line.edits().size() == 1 ? "revision " + ids() : line.edits().size() + " revisions";
        String onto = "'" + line.choice().onto().id() + "'";
        String done = dryRun
                ? "Nothing was written. Without the dry run, " + revisions + " would come after " + onto + "."
                : "Rebased " + revisions + ": " + (line.edits().size() == 1 ? "it comes" : "they come") + " after "
                        + onto + " now. "
                        + (head.isPresent() ? "Review and commit the sources and head.json." : "Review the sources.");
        return done + rest() + " A database that has " + ids()
                + " applied already must be downgraded first, with the code as it was before.";
    }

    private String rest() {
        if (head.isEmpty()) {
            return " There are still " + line.graph().heads().ids().size()
                    + " heads; head.json is written when there is one: rebase another one, or join them with"
                    + " migrate:merge.";
        }
        return head.get().isWhole()
                ? ""
                : " The entities need more than the revisions make: run migrate:create -Dname=... for the rest.";
    }

    private String ids() {
        List<String> ids = line.edits().stream()
                .map(RevisionEdit::before)
                .map(RevisionInfo::id)
                .toList();
        return "'" + String.join("' or '", ids) + "'";
    }
}
