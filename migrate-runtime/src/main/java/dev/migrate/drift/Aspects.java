package dev.migrate.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be said of one object: named values, some of which may be left open. */
final class Aspects {
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Adds a value; null stands for none. */
    Aspects with(String aspect, @Nullable Object value) {
        values.put(aspect, value == null ? "none" : value.toString());
        return this;
    }

    /** Adds a value, or nothing if it is open. */
    Aspects withOpen(String aspect, Object value, boolean open) {
        return open ? this : with(aspect, value);
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
