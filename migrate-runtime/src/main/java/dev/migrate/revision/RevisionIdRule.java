package dev.migrate.revision;

import dev.migrate.error.InvalidRevisionIdException;
import java.util.Set;

/** Which ids a revision can have: none that could be read as another target. */
final class RevisionIdRule {
    private static final int LONGEST = 64;
    private static final Set<String> RESERVED = Set.of("head", "heads", "base");

    private RevisionIdRule() {}

    static boolean allows(String id) {
        boolean plain = !id.isEmpty() && id.length() <= LONGEST && isLetterOrDigit(id.charAt(0));
        for (int i = 1; plain && i < id.length(); i++) {
            plain = isLetterOrDigit(id.charAt(i)) || id.charAt(i) == '_' || id.charAt(i) == '-';
        }
        return plain && !RESERVED.contains(id);
    }

    private static boolean isLetterOrDigit(char character) {
        return (character >= 'A' && character <= 'Z')
                || (character >= 'a' && character <= 'z')
                || (character >= '0' && character <= '9');
    }

    static void check(String id) {
        if (!allows(id)) {
            throw new InvalidRevisionIdException(id);
        }
    }
}
