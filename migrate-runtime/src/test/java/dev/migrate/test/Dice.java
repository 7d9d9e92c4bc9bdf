package dev.migrate.test;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random choices; the same generator in the same state makes the same ones. */
public record Dice(RandomGenerator random) {
    /** Whether something happens that does so in this many of a hundred cases. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** One of the values. */
    @SafeVarargs
    public final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    /** One of the values. */
    public <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Some of the values in any order: at least one, and no more than {@code most}. */
    public <T> List<T> some(List<T> values, int most) {
        return shuffled(values).subList(0, between(1, Math.min(most, values.size())));
    }

    /** The values in any order. */
    public <T> List<T> shuffled(List<T> values) {
        List<T> rest = new ArrayList<>(values);
        List<T> chosen = new ArrayList<>();
        while (!rest.isEmpty()) {
            chosen.add(rest.remove(random.nextInt(rest.size())));
        }
        return chosen;
    }

    /** The values with one more at any place. */
    public <T> List<T> insert(List<T> values, T value) {
        List<T> longer = new ArrayList<>(values);
        longer.add(between(0, values.size()), value);
        return longer;
    }
}
