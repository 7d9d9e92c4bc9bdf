package dev.migrate.test;

import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * A schema and what became of it, revision by revision.
 *
 * @param seed what it was made from
 * @param schemas the schema before the first revision, and that after each
 * @param rows how many rows each table may get before each revision
 */
public record Evolution(long seed, List<Schema> schemas, int rows) {
    private static final int ROWS = 3;

    /** Copies the list. */
    public Evolution {
        schemas = List.copyOf(schemas);
    }

    /** The pair of a seed: one revision; most often of some changes, now and then of all or nothing. */
    static Evolution pair(long seed) {
        RandomGenerator random = RandomSchemas.random(seed);
        Schema schema = RandomSchemas.next(random);
        List<Schema> schemas = switch (random.nextInt(20)) {
            case 0 -> List.of(Schema.empty(), schema);
            case 1 -> List.of(schema, Schema.empty());
            default -> List.of(schema, RandomEvolution.next(schema, random));
        };
        return new Evolution(seed, schemas, ROWS);
    }

    /** The history of a seed: some revisions, one after the other. */
    static Evolution history(long seed, int revisions) {
        RandomGenerator random = RandomSchemas.random(seed);
        List<Schema> schemas = new ArrayList<>(List.of(RandomSchemas.next(random)));
        for (int i = 0; i < revisions; i++) {
            schemas.add(RandomEvolution.next(schemas.get(i), random));
        }
        return new Evolution(seed, schemas, ROWS);
    }

    Schema before() {
        return schemas.get(0);
    }

    Schema after() {
        return schemas.get(schemas.size() - 1);
    }

    /** How many revisions it takes. */
    public int revisions() {
        return schemas.size() - 1;
    }

    Evolution with(List<Schema> others) {
        return new Evolution(seed, others, rows);
    }

    /** The same revisions with one row less in each table, if there is one. */
    Stream<Evolution> withFewerRows() {
        return Stream.of(new Evolution(seed, schemas, rows - 1)).filter(fewer -> fewer.rows >= 0);
    }

    boolean isValid() {
        return schemas.stream().allMatch(SchemaValidity::isValid);
    }

    /** How much there is to read in it. */
    int size() {
        return toString().length() + rows;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("with up to " + rows + " rows a table, ");
        for (int i = 0; i < schemas.size(); i++) {
            text.append(label(i)).append(":\n").append(SchemaText.of(schemas.get(i)));
        }
        return text.toString();
    }

    private String label(int number) {
        if (number == 0) {
            return "before";
        }
        return number == revisions() ? "after" : "then";
    }
}
