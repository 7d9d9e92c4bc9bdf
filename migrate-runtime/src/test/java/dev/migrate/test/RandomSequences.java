package dev.migrate.test;

import dev.migrate.schema.Sequence;

/** Makes sequences that count up or down. */
final class RandomSequences {
    private RandomSequences() {}

    static void add(Sketch sketch) {
        long direction = sketch.dice().chance(75) ? 1 : -1;
        sketch.draft()
                .put(Sequence.of(
                                sketch.freshName("sq_numbers"),
                                start(direction, sketch.dice()),
                                increment(direction, sketch.dice()))
                        .cache(cache(sketch.dice()))
                        .withOrigin(sketch.origin("com.acme.Generator")));
    }

    /** Another start, increment and cache in the same direction. */
    static Sequence changed(Sequence sequence, Dice dice) {
        long direction = Long.signum(sequence.increment());
        return Sequence.of(sequence.name(), start(direction, dice), increment(direction, dice))
                .cache(cache(dice))
                .withOrigin(sequence.origin());
    }

    private static long cache(Dice dice) {
        return dice.one(1L, 1L, 1L, 20L);
    }

    private static long start(long direction, Dice dice) {
        return direction * dice.one(1L, 1L, 100L, 10_000_000_000L);
    }

    private static long increment(long direction, Dice dice) {
        return direction * dice.one(1L, 1L, 50L, 5L);
    }
}
