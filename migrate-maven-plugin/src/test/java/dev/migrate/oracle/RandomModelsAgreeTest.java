package dev.migrate.oracle;

import dev.migrate.oracle.ModelTrial.Kind;
import dev.migrate.oracle.ModelTrial.Outcome;
import dev.migrate.oracle.random.JavaModel;
import dev.migrate.oracle.random.RandomModels;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 7 for models that nobody has written. {@code -Dlaws.models=2000} tries more of them, {@code -Dlaws.from=…} others, and
 * {@code -Dlaws.seed=…} one.
 */
class RandomModelsAgreeTest {
    private static final int MODELS = 25;
    private static final Duration SHRINKING = Duration.ofSeconds(60);

    @RegisterExtension
    static final TestDatabase hibernates = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase ours = TestDatabase.create();

    @TempDir
    Path folder;

    @Test
    void no_fact_differs() throws IOException {
        RandomTrials.run(MODELS, (compiler, seed) -> hold(new ModelTrial(hibernates, ours, compiler, folder), seed));
    }

    private static Optional<String> hold(ModelTrial trial, long seed) throws IOException {
        JavaModel model = RandomModels.of(seed);
        Outcome outcome = trial.of(model, seed);
        if (outcome.kind() == Kind.REFUSED) {
            return Optional.of(outcome.reason());
        }
        if (outcome.kind() != Kind.SAME) {
            JavaModel smallest = smallest(trial, model, seed, outcome.kind());
            throw new AssertionError(trial.of(smallest, seed).reason() + "\nfor " + smallest.source());
        }
        return Optional.empty();
    }

    /** The smallest model that was found within the time to fail in the same way. */
    private static JavaModel smallest(ModelTrial trial, JavaModel model, long seed, Kind kind) throws IOException {
        long end = System.nanoTime() + SHRINKING.toNanos();
        JavaModel smallest = model;
        Optional<JavaModel> smaller = Optional.of(model);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = Optional.empty();
            for (JavaModel candidate : smallest.smaller().toList()) {
                if (System.nanoTime() < end && trial.of(candidate, seed).kind() == kind) {
                    smaller = Optional.of(candidate);
                    break;
                }
            }
        }
        return smallest;
    }
}
