package dev.migrate.report;

import dev.migrate.Verification;
import dev.migrate.drift.Difference;
import dev.migrate.drift.Drift;
import dev.migrate.error.DriftException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            throw new DriftException(edited(console) + differences(drift, console));
        }
        console.say(
                "The database is what its revisions make. " + new Standing(verification.state(), console).sentence());
    }

    private String edited(Console console) {
        String problem = new EditedText(verification.edited(), console).problem();
        return problem.isEmpty() ? "" : problem + "\n";
    }

    private String differences(Drift drift, Console console) {
        if (drift.differences().isEmpty()) {
            return "";
        }
        return "The database is not what its revisions make up to " + Standing.place(verification.compared()) + ":\n"
                + lines(drift.differences().stream().map(Difference::sentence)) + renames(drift)
                + identities(drift)
                + "Undo these changes, write a revision that makes them too, or leave out what is known with "
                + console.argument("ignore") + "=" + drift.differences().get(0).path();
    }

    private String renames(Drift drift) {
        return drift.otherNames().isEmpty()
                ? ""
                : "What differs by its name alone gets the name that the revisions know, as their statements need it, with\n"
                        + lines(drift.otherNames().stream()
                                .map(name -> Objects.requireNonNull(
                                        verification.renames().get(name))));
    }

    private String identities(Drift drift) {
        return drift.serials().isEmpty()
                ? ""
                : "What has a sequence of its own becomes an identity that goes on where it stands, with\n"
                        + lines(drift.serials().stream()
                                .map(serial -> Objects.requireNonNull(
                                        verification.identities().get(serial))));
    }

    private static String lines(Stream<String> texts) {
        return texts.map(text -> "  " + text + "\n").collect(Collectors.joining());
    }
}
