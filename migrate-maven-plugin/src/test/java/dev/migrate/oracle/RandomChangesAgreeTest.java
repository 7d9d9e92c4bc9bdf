package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateResult.Outcome;
import dev.migrate.diff.Question;
import dev.migrate.error.TableOptionsChangedException;
import dev.migrate.oracle.random.JavaModel;
import dev.migrate.oracle.random.RandomDrops;
import dev.migrate.oracle.random.RandomModels;
import dev.migrate.test.Dice;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Law 7 for changes: a database that is led from a random model to what is left of it without some things, to the whole one
 * again, and back, holds at each step what Hibernate would create. The properties are those of {@link RandomModelsAgreeTest}.
 */
class RandomChangesAgreeTest {
    private static final int MODELS = 6;
    private static final int DROPS = 20;

    @RegisterExtension
    static final TestDatabase hibernates = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase ours = TestDatabase.create();

    @TempDir
    Path folder;

    @Test
    void each_step_makes_what_hibernate_would() throws IOException {
        RandomTrials.run(MODELS, this::hold);
    }

    private Optional<String> hold(SourceCompiler compiler, long seed) throws IOException {
        Optional<Release> whole = release(compiler, RandomModels.of(seed), seed);
        Optional<Release> rest = whole.isEmpty() ? whole : rest(compiler, whole.get(), seed);
        if (rest.isEmpty()) {
            return Optional.of("Hibernate refuses " + (whole.isEmpty() ? "the model" : "all that is less"));
        }
        try {
            walk(whole.orElseThrow(), rest.get());
            return Optional.empty();
        } catch (TableOptionsChangedException e) {
            return Optional.of(e.getMessage());
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(
                    e.getMessage() + "\nfor " + whole.get().source().source() + "\nand "
                            + rest.get().source().source(),
                    e);
        }
    }

    /** The first that Hibernate accepts, and makes something else of; a model without entities says nothing. */
    private Optional<Release> rest(SourceCompiler compiler, Release whole, long seed) throws IOException {
        Dice dice = new Dice(new SplittableRandom(seed));
        for (int i = 0; i < DROPS; i++) {
            Optional<Release> rest = release(compiler, RandomDrops.from(whole.source(), dice), seed)
                    .filter(release ->
                            !release.facts().isEmpty() && !release.facts().equals(whole.facts()));
            if (rest.isPresent()) {
                return rest;
            }
        }
        return Optional.empty();
    }

    private Optional<Release> release(SourceCompiler compiler, JavaModel model, long seed) throws IOException {
        return Release.of(model, seed, compiler, Files.createTempDirectory(folder, "entities"), hibernates);
    }

    private void walk(Release whole, Release rest) throws IOException {
        ours.clear();
        try (OurProject project = OurProject.in(Files.createTempDirectory(folder, "project"), whole.variant())) {
            project.ask(RandomChangesAgreeTest::lastAnswer);
            upgrade(project, "create", whole);
            upgrade(project, "drop", rest);
            upgrade(project, "add", whole);
            downgrade(project, "add", rest);
            downgrade(project, "drop", whole);
        }
    }

    private static void upgrade(OurProject project, String name, Release release) throws IOException {
        project.become(release.variant());
        assertThat(project.create(name).outcome()).as(name).isEqualTo(Outcome.WRITTEN);
        project.compile();
        project.migrator(ours).upgrade();
        assertHolds(release, "after " + name);
        assertThat(project.create("again").outcome()).as("again after " + name).isEqualTo(Outcome.UNCHANGED);
    }

    private static void downgrade(OurProject project, String name, Release release) {
        project.migrator(ours).downgrade("-1");
        assertHolds(release, "after the way back of " + name);
    }

    private static void assertHolds(Release release, String when) {
        assertThat(CatalogFacts.differences(release.facts(), CatalogFacts.of(ours)))
                .as(when)
                .isEmpty();
    }

    /** The answer that drops or fills; there are no rows. */
    private static Optional<Question.Answer> lastAnswer(Question question) {
        Question.Answer last = question.answers().get(question.answers().size() - 1);
        return Optional.of(new Question.Answer(
                last.meaning(), last.property(), last.value().replace("<expression>", "null")));
    }
}
