package dev.migrate.report;

import dev.migrate.Verification;
import dev.migrate.drift.Difference;
import dev.migrate.drift.Drift;
import dev.migrate.error.DriftException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a comparison found, in words.
 *
 * @param verification what was found
 * @param ignored the paths of what is known to differ
 */
public record VerifyReport(Verification verification, Set<String> ignored) {
    /**
     * Says it.
     *
     * @throws DriftException if database and revisions do not agree
     */
    public void tell(Console console) {
        Drift drift = verification.drift().without(ignored);
        if (!drift.others().isEmpty()) {
            console.say("No revision made these, and they are left alone:");
            drift.others().forEach(other -> console.say("  " + other));
        }
        if (!verification.edited().isEmpty() || !drift.differences().isEmpty()) {
            throw new DriftException(edited(console) + differences(drift.differences(), console));
        }
        console.say(
                "The database is what its revisions make. " + new Standing(verification.state(), console).sentence());
    }

    private String edited(Console console) {
        String problem = new EditedText(verification.edited(), console).problem();
        return problem.isEmpty() ? "" : problem + "\n";
    }

    private String differences(List<Difference> differences, Console console) {
        return differences.isEmpty()
                ? ""
                : differences.stream()
                        .map(difference -> "  " + difference + "\n")
                        .collect(Collectors.joining(
                                "",
                                "The database is not what its revisions make up to "
                                        + Standing.place(verification.compared()) + ":\n",
                                "Undo these changes, write a revision that makes them too, or leave out what is known with"
                                        + " " + console.argument("ignore") + "="
                                        + differences.get(0).path()));
    }
}
