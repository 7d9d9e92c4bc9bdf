package dev.migrate.test;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes a pair of schemas smaller for as long as it fails. */
final class Shrink {
    private Shrink() {}

    /** The smallest pair that was found within the time; only valid pairs are tried. */
    static SchemaPair smallest(SchemaPair pair, Predicate<SchemaPair> fails, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        SchemaPair smallest = pair;
        Optional<SchemaPair> smaller = Optional.of(pair);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest, fails, end);
        }
        return smallest;
    }

    private static Optional<SchemaPair> smaller(SchemaPair pair, Predicate<SchemaPair> fails, long end) {
        int size = pair.size();
        return ShrinkSteps.of(pair)
                .takeWhile(candidate -> System.nanoTime() < end)
                .filter(candidate -> candidate.size() < size && candidate.isValid() && fails.test(candidate))
                .findFirst();
    }
}
