package dev.migrate.author;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.schema.json.Head;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The outcome when nothing changed for the database.
 *
 * @param standing where the project stands
 */
record Unchanged(Standing standing) {
    /** Brings {@code head.json} up to date if it knows the entities otherwise than they are. */
    CreateResult write(boolean dryRun) {
        Optional<Head> newer = standing.headId()
                .map(standing::headOfModel)
                .filter(head -> !head.equals(standing.head().head().orElse(null)));
        if (newer.isEmpty()) {
            return result(Outcome.UNCHANGED, "No changes: the entities match " + standing.inWords() + ".");
        }
        Path file = standing.workspace().headFile();
        String found = "No changes for the database: the entities match " + standing.inWords() + ". ";
        String reason =
                " because classes or attributes have other names, columns another order, or the settings changed.";
        if (dryRun) {
            return result(Outcome.DRY_RUN, found + "'" + file + "' would be brought up to date," + reason);
        }
        RevisionFiles.writeHead(file, newer.get().write());
        return result(Outcome.ONLY_HEAD, found + "'" + file + "' was brought up to date," + reason);
    }

    private CreateResult result(Outcome outcome, String message) {
        return new CreateResult(
                outcome,
                standing.headId().orElse(null),
                null,
                standing.workspace().headFile(),
                "",
                List.of(),
                standing.ruleChanges(),
                message);
    }
}
