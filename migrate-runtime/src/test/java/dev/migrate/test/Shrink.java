package dev.migrate.test;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes an evolution smaller for as long as it fails. */
final class Shrink {
    private Shrink() {}

    /** The smallest evolution that was found within the time; only valid ones are tried. */
    static Evolution smallest(Evolution evolution, Predicate<Evolution> fails, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        Evolution smallest = evolution;
        Optional<Evolution> smaller = Optional.of(evolution);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest, fails, end);
        }
        return smallest;
    }

    private static Optional<Evolution> smaller(Evolution evolution, Predicate<Evolution> fails, long end) {
        int size = evolution.size();
        return ShrinkSteps.of(evolution)
                .takeWhile(candidate -> System.nanoTime() < end)
                .filter(candidate -> candidate.size() < size && candidate.isValid() && fails.test(candidate))
                .findFirst();
    }
}
