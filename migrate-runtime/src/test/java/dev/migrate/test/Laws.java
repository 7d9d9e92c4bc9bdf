package dev.migrate.test;

import dev.migrate.schema.Schema;
import java.time.Duration;

/**
 * Runs a law over many seeds and tells the seed for which it does not hold.
 *
 * <p>The system properties {@code laws.pairs}, {@code laws.histories} and {@code laws.models} say how many seeds, {@code
 * laws.from} says with which they begin, and {@code laws.seed} names the only one.
 */
public final class Laws {
    private static final Duration SHRINKING = Duration.ofSeconds(30);
    private static final String PAIRS = "laws.pairs";
    private static final String HISTORIES = "laws.histories";
    private static final String MODELS = "laws.models";
    private static final int REVISIONS = 4;

    private Laws() {}

    /**
     * Runs the law for the seeds 0, 1, 2 and so on.
     *
     * @param defaultCount how many, if {@code laws.pairs} does not say so
     * @throws AssertionError with the seed, if the law fails
     */
    public static void forEachSeed(int defaultCount, SeedLaw law) {
        forEachSeed(PAIRS, defaultCount, law);
    }

    /**
     * Runs the law for as many seeds of entity models.
     *
     * @param defaultCount how many, if {@code laws.models} does not say so
     * @throws AssertionError with the seed, if the law fails
     */
    public static void forEachModel(int defaultCount, SeedLaw law) {
        forEachSeed(MODELS, defaultCount, law);
    }

    private static void forEachSeed(String countProperty, int defaultCount, SeedLaw law) {
        Long only = Long.getLong("laws.seed");
        long first = only == null ? Long.getLong("laws.from", 0) : only;
        long count = only == null ? Long.getLong(countProperty, defaultCount) : 1;
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
        forEachRevision(defaultCount, evolution -> law.hold(evolution.before(), evolution.after()));
    }

    /** Runs the law for evolutions of one revision, those of {@link #forEachPair}. */
    public static void forEachRevision(int defaultCount, EvolutionLaw law) {
        forEachSeed(PAIRS, defaultCount, seed -> check(Evolution.pair(seed), law));
    }

    /**
     * Runs the law for evolutions of several revisions.
     *
     * @param defaultCount how many, if {@code laws.histories} does not say so
     * @throws AssertionError with the seed and the smallest evolution that was found to fail in the same way
     */
    public static void forEachHistory(int defaultCount, EvolutionLaw law) {
        forEachSeed(HISTORIES, defaultCount, seed -> check(Evolution.history(seed, REVISIONS), law));
    }

    private static void check(Evolution evolution, EvolutionLaw law) {
        Failure failure = Failure.of(evolution, law);
        if (failure != null) {
            Evolution smallest = Shrink.smallest(evolution, smaller -> failure.isAlso(smaller, law), SHRINKING);
            throw failure.with(smallest, law);
        }
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

    /** Something that must hold for every evolution. */
    @FunctionalInterface
    public interface EvolutionLaw {
        /** Fails unless the law holds. */
        void hold(Evolution evolution) throws Exception;
    }
}
