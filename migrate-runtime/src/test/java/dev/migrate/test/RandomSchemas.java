package dev.migrate.test;

import dev.migrate.schema.Schema;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Makes valid schemas that PostgreSQL accepts, of all that a {@link Schema} can hold; the same seed makes the same one. */
public final class RandomSchemas {
    /** The exact names of the PostgreSQL schemas, besides the default one, that generated objects live in. */
    public static final List<String> SCHEMAS = List.of("audit", "My \"odd\" Schema", "a.b");

    private RandomSchemas() {}

    /** The generator for a seed. */
    public static RandomGenerator random(long seed) {
        return new SplittableRandom(seed);
    }

    /** The schema for a seed. */
    public static Schema of(long seed) {
        return next(random(seed));
    }

    /** The next schema of a generator. */
    public static Schema next(RandomGenerator random) {
        Dice dice = new Dice(random);
        Sketch sketch = new Sketch(new SchemaDraft(Schema.empty()), new Names(dice, List.of()), dice);
        repeat(dice.between(0, 2), () -> RandomEnumTypes.add(sketch));
        repeat(dice.between(0, 2), () -> RandomCompositeTypes.add(sketch));
        repeat(dice.between(1, 5), () -> RandomTables.add(sketch));
        repeat(dice.between(0, 4), () -> RandomForeignKeys.add(sketch));
        repeat(dice.between(0, 2), () -> RandomSequences.add(sketch));
        return SchemaValidity.checked(sketch.draft().schema());
    }

    private static void repeat(int times, Runnable step) {
        for (int i = 0; i < times; i++) {
            step.run();
        }
    }
}
