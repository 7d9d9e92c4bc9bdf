package dev.migrate.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of the keys, checks or indexes of a table: what is the same but for its name is renamed, never dropped.
 *
 * @param dropped those that are dropped, as they were before
 * @param staying for the name before of those that stay their name after, the same or another
 * @param added those that are added
 * @param <T> their kind
 */
record PartChanges<T>(List<T> dropped, Map<String, String> staying, List<T> added) {
    /**
     * How parts of one kind are named.
     *
     * @param name the name of a part
     * @param withName the same part under another name
     * @param <T> the kind
     */
    record Naming<T>(Function<T, String> name, BiFunction<T, String, T> withName) {}

    /**
     * Compares the parts of one kind.
     *
     * @param moved a part before with the names that it and its columns have after, or null if it can't stay
     */
    static <T> PartChanges<T> between(List<T> before, List<T> after, Naming<T> naming, Function<T, @Nullable T> moved) {
        PartMatching<T> matching = new PartMatching<>(naming, after);
        List<T> unnamed = new ArrayList<>();
        for (T part : before) {
            if (!matching.keepSame(moved.apply(part))) {
                unnamed.add(part);
            }
        }
        return matching.rename(unnamed, moved);
    }

    /** The parts after that no part before was found for yet. */
    private static final class PartMatching<T> {
        private final Naming<T> naming;
        private final Map<String, T> open = new LinkedHashMap<>();
        private final Map<String, String> staying = new LinkedHashMap<>();

        PartMatching(Naming<T> naming, List<T> after) {
            this.naming = naming;
            after.forEach(part -> open.put(naming.name().apply(part), part));
        }

        boolean keepSame(@Nullable T moved) {
            boolean same = moved != null && open.remove(naming.name().apply(moved), moved);
            if (moved != null && same) {
                staying.put(naming.name().apply(moved), naming.name().apply(moved));
            }
            return same;
        }

        PartChanges<T> rename(List<T> unnamed, Function<T, @Nullable T> moved) {
            Map<T, Deque<T>> alike = new HashMap<>();
            open.values()
                    .forEach(part -> alike.computeIfAbsent(nameless(part), key -> new ArrayDeque<>())
                            .add(part));
            List<T> dropped = new ArrayList<>();
            for (T part : unnamed) {
                T stays = moved.apply(part);
                T same = stays == null
                        ? null
                        : alike.getOrDefault(nameless(stays), new ArrayDeque<>())
                                .poll();
                if (same == null) {
                    dropped.add(part);
                } else {
                    staying.put(naming.name().apply(part), naming.name().apply(same));
                    open.remove(naming.name().apply(same));
                }
            }
            return new PartChanges<>(dropped, staying, List.copyOf(open.values()));
        }

        private T nameless(T part) {
            return naming.withName().apply(part, "");
        }
    }
}
