package dev.migrate.test;

import dev.migrate.schema.Schema;
import java.time.Duration;

/**
 * Runs a law over many seeds and tells the seed for which it does not hold.
 *
 * <p>The system property {@code laws.pairs} says how many seeds, {@code laws.seed} names the only one.
 */
public final class Laws {
    private static final Duration SHRINKING = Duration.ofSeconds(30);

    private Laws() {}

    /**
     * Runs the law for the seeds 0, 1, 2 and so on.
     *
     * @param defaultCount how many, if {@code laws.pairs} does not say so
     * @throws AssertionError with the seed, if the law fails
     */
    public static void forEachSeed(int defaultCount, SeedLaw law) {
        Long only = Long.getLong("laws.seed");
        long first = only == null ? 0 : only;
        long count = only == null ? Long.getLong("laws.pairs", defaultCount) : 1;
        for (long seed = first; seed < first + count; seed++) {
            try {
                law.hold(seed);
            } catch (Exception | AssertionError e) {
                throw new AssertionError("The law fails for -Dlaws.seed=" + seed + ": " + e.getMessage(), e);
            }
        }
    }

    /**
     * Runs the law for a schema and what became of it, for as many seeds as {@link #forEachSeed}.
     *
     * @throws AssertionError with the seed and the smallest pair that was found to fail in the same way
     */
    public static void forEachPair(int defaultCount, PairLaw law) {
        forEachSeed(defaultCount, seed -> {
            SchemaPair pair = SchemaPair.of(seed);
            Failure failure = Failure.of(pair, law);
            if (failure != null) {
                SchemaPair smallest = Shrink.smallest(pair, smaller -> failure.isAlso(smaller, law), SHRINKING);
                throw failure.with(smallest, law);
            }
        });
    }

    /** Something that must hold for every seed. */
    @FunctionalInterface
    public interface SeedLaw {
        /** Fails unless the law holds. */
        void hold(long seed) throws Exception;
    }

    /** Something that must hold for every schema and what becomes of it. */
    @FunctionalInterface
    public interface PairLaw {
        /** Fails unless the law holds. */
        void hold(Schema before, Schema after) throws Exception;
    }
}
