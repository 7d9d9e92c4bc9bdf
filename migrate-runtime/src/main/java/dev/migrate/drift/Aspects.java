package dev.migrate.drift;

import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be said of one object: named values, some of which may be left open. */
final class Aspects {
    private static final String NONE = "none";

    /** A name in SQL, and in a literal of it. */
    private static final String NAME = "([a-z0-9_]+|\"(?:[^\"]|\"\")+\")";

    /** A default of a sequence. */
    private static final Pattern DRAWN = Pattern.compile("nextval\\('(?:" + NAME + "\\.)?" + NAME + "'::regclass\\)");

    private final Map<String, String> values = new LinkedHashMap<>();

    /** Adds a value; null stands for none. */
    Aspects with(String aspect, @Nullable Object value) {
        values.put(aspect, value == null ? NONE : value.toString());
        return this;
    }

    /** Adds a value, or nothing if it is open. */
    Aspects withOpen(String aspect, Object value, boolean open) {
        return open ? this : with(aspect, value);
    }

    /** The sequence of a default that stands in the place of an identity, or nothing where that is not all there is to it. */
    Optional<QualifiedName> sequenceInstead(Aspects found) {
        boolean isExpected = values.getOrDefault("identity", NONE).equals(Identity.BY_DEFAULT.name());
        boolean isFound = !found.values.getOrDefault("identity", NONE).equals(NONE);
        Matcher drawn = DRAWN.matcher(found.values.getOrDefault("default", NONE));
        return isExpected && !isFound && drawn.matches() && only("default", "identity", found)
                ? Optional.of(sequence(drawn))
                : Optional.empty();
    }

    private static QualifiedName sequence(Matcher drawn) {
        String schema = drawn.group(1);
        return new QualifiedName(schema == null ? null : unquoted(schema), unquoted(drawn.group(2)));
    }

    private static String unquoted(String name) {
        return name.startsWith("\"")
                ? name.substring(1, name.length() - 1).replace("\"\"", "\"").replace("''", "'")
                : name;
    }

    private boolean only(String aspect, String other, Aspects found) {
        return values.entrySet().stream()
                .filter(value ->
                        !value.getKey().equals(aspect) && !value.getKey().equals(other))
                .allMatch(
                        value -> value.getValue().equals(found.values.getOrDefault(value.getKey(), value.getValue())));
    }

    /** In what the object that was found differs from this one, an aspect each; what either leaves open is no difference. */
    List<String> differences(Aspects found) {
        List<String> differences = new ArrayList<>();
        values.forEach((aspect, expected) -> {
            String actual = found.values.get(aspect);
            if (actual != null && !actual.equals(expected)) {
                differences.add(aspect + " " + actual + " instead of " + expected);
            }
        });
        return differences;
    }
}
