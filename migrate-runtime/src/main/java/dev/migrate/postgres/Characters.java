package dev.migrate.postgres;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The characters that no text of PostgreSQL can hold: its strings end at code 0, and half a character has no UTF-8. */
final class Characters {
    private Characters() {}

    /** Such a character in a text, in words; null if there is none. */
    static @Nullable String refused(String text) {
        if (text.indexOf('\0') >= 0) {
            return "the character of code 0";
        }
        return StandardCharsets.UTF_8.newEncoder().canEncode(text) ? null : "half of a surrogate pair";
    }
}
