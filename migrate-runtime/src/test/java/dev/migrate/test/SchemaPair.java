package dev.migrate.test;

import dev.migrate.schema.Schema;
import java.util.random.RandomGenerator;

/** A schema before a revision and after it. */
record SchemaPair(Schema before, Schema after) {
    /** The pair of a seed: most often an evolution, now and then all or nothing. */
    static SchemaPair of(long seed) {
        RandomGenerator random = RandomSchemas.random(seed);
        Schema schema = RandomSchemas.next(random);
        return switch (random.nextInt(20)) {
            case 0 -> new SchemaPair(Schema.empty(), schema);
            case 1 -> new SchemaPair(schema, Schema.empty());
            default -> new SchemaPair(schema, RandomEvolution.next(schema, random));
        };
    }

    boolean isValid() {
        return SchemaValidity.isValid(before) && SchemaValidity.isValid(after);
    }

    /** How much there is to read in the pair. */
    int size() {
        return toString().length();
    }

    @Override
    public String toString() {
        return "before:\n" + SchemaText.of(before) + "after:\n" + SchemaText.of(after);
    }
}
