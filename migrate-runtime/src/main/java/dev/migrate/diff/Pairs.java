package dev.migrate.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which objects before and after are the same one.
 *
 * @param together for the name before the name after, whether they differ or not
 * @param gone the names before of those that are not there after
 * @param added the names after of those that were not there before
 * @param <K> the name
 */
record Pairs<K>(Map<K, K> together, List<K> gone, List<K> added) {
    /** The same pairs on the way back. */
    Pairs<K> inverted() {
        Map<K, K> back = new LinkedHashMap<>();
        together.forEach((before, after) -> back.put(after, before));
        return new Pairs<>(back, /* gone= */ added, /* added= */ gone);
    }

    /** The pairs whose names differ. */
    Map<K, K> renamed() {
        Map<K, K> renamed = new LinkedHashMap<>();
        together.forEach((before, after) -> {
            if (!before.equals(after)) {
                renamed.put(before, after);
            }
        });
        return renamed;
    }
}
