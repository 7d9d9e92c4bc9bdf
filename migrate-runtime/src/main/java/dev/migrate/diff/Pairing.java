package dev.migrate.diff;

import dev.migrate.schema.Origin;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects that are the same before and after; what was found first is not taken back.
 *
 * <p>The usual order is by origin, which is certain, then by hint, then by name.
 *
 * @param <K> the name of the objects
 * @param <T> the objects
 */
final class Pairing<K, T> {
    private final Map<K, T> before;
    private final Map<K, T> after;
    private final Function<T, @Nullable Origin> origin;
    private final Map<K, K> together = new HashMap<>();
    private final Set<K> taken = new HashSet<>();

    Pairing(Map<K, T> before, Map<K, T> after, Function<T, @Nullable Origin> origin) {
        this.before = before;
        this.after = after;
        this.origin = origin;
    }

    /** Pairs the objects that the same entity or attribute asks for. An origin that stands twice tells nothing. */
    Pairing<K, T> byOrigin() {
        Map<Origin, K> known = byOrigin(before);
        Map<Origin, K> wanted = byOrigin(after);
        known.forEach((from, name) -> pair(name, wanted.get(from)));
        return this;
    }

    Pairing<K, T> byName() {
        before.keySet().forEach(name -> pair(name, name));
        return this;
    }

    /** Pairs what somebody or something else knows of: for a name before the name after, or null. */
    Pairing<K, T> by(Function<K, @Nullable K> hint) {
        before.keySet().stream().filter(this::isOpen).forEach(name -> pair(name, hint.apply(name)));
        return this;
    }

    boolean isOpen(K nameBefore) {
        return !together.containsKey(nameBefore);
    }

    /** Whether the two can be said to be the same: both open, and not both there before and after. */
    boolean canPair(K nameBefore, K nameAfter) {
        return isOpen(nameBefore)
                && after.containsKey(nameAfter)
                && !taken.contains(nameAfter)
                && !(after.containsKey(nameBefore) && before.containsKey(nameAfter));
    }

    Pairs<K> pairs() {
        Map<K, K> inOrder = new LinkedHashMap<>();
        before.keySet().stream().filter(together::containsKey).forEach(name -> inOrder.put(name, together.get(name)));
        List<K> gone = before.keySet().stream().filter(this::isOpen).toList();
        List<K> added =
                after.keySet().stream().filter(name -> !taken.contains(name)).toList();
        return new Pairs<>(inOrder, gone, added);
    }

    private void pair(K nameBefore, @Nullable K nameAfter) {
        if (nameAfter != null && isOpen(nameBefore) && after.containsKey(nameAfter) && taken.add(nameAfter)) {
            together.put(nameBefore, nameAfter);
        }
    }

    private Map<Origin, K> byOrigin(Map<K, T> objects) {
        Map<Origin, K> names = new LinkedHashMap<>();
        Set<Origin> ambiguous = new LinkedHashSet<>();
        objects.forEach((name, object) -> {
            Origin from = origin.apply(object);
            if (from != null && names.put(from, name) != null) {
                ambiguous.add(from);
            }
        });
        names.keySet().removeAll(ambiguous);
        return names;
    }
}
