package dev.migrate.revision;

import dev.migrate.error.InvalidTargetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a target. */
final class TargetText {
    private static final String STEPS = "[+-]0*[1-9][0-9]{0,8}";
    private static final String OFFSET = "(?<from>.+?)(?<steps>" + STEPS + ")";

    private TargetText() {}

    /**
     * Reads a target.
     *
     * @throws InvalidTargetException if it is none
     */
    static RevisionTarget read(String text) {
        Optional<RevisionTarget> place = place(text);
        if (place.isPresent()) {
            return place.get();
        }
        if (text.matches(STEPS)) {
            return new RevisionTarget.Relative(Integer.parseInt(text));
        }
        return offset(text).orElseThrow(() -> InvalidTargetException.unreadable(text));
    }

    /** Reads a place and a number of steps from there. */
    static Optional<RevisionTarget.Offset> offset(String text) {
        Matcher matcher = Pattern.compile(OFFSET).matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int steps = Integer.parseInt(matcher.group("steps"));
        return place(matcher.group("from")).map(from -> new RevisionTarget.Offset(from, steps));
    }

    private static Optional<RevisionTarget> place(String text) {
        return switch (text) {
            case "head" -> Optional.of(RevisionTarget.HEAD);
            case "heads" -> Optional.of(new RevisionTarget.AllHeads());
            case "base" -> Optional.of(new RevisionTarget.Base());
            default -> Optional.of(text).filter(RevisionIdRule::allows).map(RevisionTarget.Id::new);
        };
    }
}
