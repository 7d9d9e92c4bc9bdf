package dev.migrate.processor.mapping.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a sequence, or of a table of numbers, which may say its schema before a dot: Hibernate takes these names
 * apart and no others (measured).
 *
 * @param schema the schema, if one is written
 * @param name the name in it
 */
public record DottedName(Optional<String> schema, Name name) {
    private static final Pattern DOTS = Pattern.compile("\\.+");
    private static final Pattern QUOTED_WHOLE = Pattern.compile("`[^`]*`");

    /** Reads a name as annotations write it; where it has a dot, a schema that is written apart is not heard. */
    public static DottedName of(String written, Optional<String> schema) {
        if (written.indexOf('.') < 0) {
            return new DottedName(schema, Name.of(written));
        }
        if (QUOTED_WHOLE.matcher(written).matches()) {
            return new DottedName(Optional.empty(), Name.of(written));
        }
        List<String> parts = DOTS.splitAsStream(written.charAt(0) == '.' ? written.substring(1) : written)
                .toList();
        int last = parts.size() - 1;
        // The first of three is a catalog, which PostgreSQL has only one of.
        return last == 1 || last == 2
                ? new DottedName(Optional.of(parts.get(last - 1)), Name.of(parts.get(last)))
                : new DottedName(Optional.empty(), Name.of(written));
    }
}
