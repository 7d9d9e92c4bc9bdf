package dev.migrate.revision;

import dev.migrate.error.InvalidRevisionIdException;
import java.util.Set;
import java.util.regex.Pattern;

/** Which ids a revision can have: none that could be read as another target. */
final class RevisionIdRule {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    private static final Set<String> RESERVED = Set.of("head", "heads", "base");

    private RevisionIdRule() {}

    static boolean allows(String id) {
        return ID.matcher(id).matches() && !RESERVED.contains(id);
    }

    static void check(String id) {
        if (!allows(id)) {
            throw new InvalidRevisionIdException(id);
        }
    }
}
