package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.test.Laws;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tries generated models, most of which Hibernate must accept. */
final class RandomTrials {
    private final List<String> refusals = new ArrayList<>();
    private int tried;

    private RandomTrials() {}

    /**
     * Tries models, and fails if a trial does, or if more than a quarter is refused.
     *
     * @param models how many, if no property says so
     */
    static void run(int models, Trial trial) throws IOException {
        RandomTrials trials = new RandomTrials();
        try (SourceCompiler compiler = new SourceCompiler()) {
            Laws.forEachModel(models, seed -> trials.run(compiler, seed, trial));
        }
        assertThat(trials.refusals.size() * 4)
                .as("four times the refused ones of %s: %s", trials.tried, trials.refusals)
                .isLessThanOrEqualTo(trials.tried);
    }

    private void run(SourceCompiler compiler, long seed, Trial trial) throws IOException {
        tried++;
        trial.run(compiler, seed).ifPresent(reason -> refusals.add(seed + ": " + reason));
    }

    /** What is tried with a model. */
    interface Trial {
        /** Fails if a law does not hold; gives back why the model is refused if it is. */
        Optional<String> run(SourceCompiler compiler, long seed) throws IOException;
    }
}
