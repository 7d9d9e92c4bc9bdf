package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateResult;
import dev.migrate.oracle.random.JavaModel;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;

/** Holds models as sources against Hibernate: the whole way from javac to two catalogs. */
final class ModelTrial {
    private final TestDatabase hibernates;
    private final TestDatabase ours;
    private final SourceCompiler compiler;
    private final Path folder;

    ModelTrial(TestDatabase hibernates, TestDatabase ours, SourceCompiler compiler, Path folder) {
        this.hibernates = hibernates;
        this.ours = ours;
        this.compiler = compiler;
        this.folder = folder;
    }

    /** What came of a model, and for what reason. */
    record Outcome(Kind kind, String reason) {}

    /** What can come of a model. */
    enum Kind {
        /** The law holds. */
        SAME,
        /** The law does not hold. */
        DIFFERENT,
        /** We refuse what Hibernate takes, or make what PostgreSQL refuses. */
        FAILED,
        /** Hibernate refuses the model. */
        REFUSED,
        /** The compiler refuses the sources. */
        NO_JAVA
    }

    /**
     * Tries a model.
     *
     * @param seed chooses the variant
     */
    Outcome of(JavaModel source, long seed) throws IOException {
        Path project = Files.createTempDirectory(folder, "project");
        Path classes = Files.createDirectories(project.resolve("entities"));
        Optional<String> errors = compiler.compile(source.source(), classes);
        if (errors.isPresent()) {
            return new Outcome(Kind.NO_JAVA, errors.get());
        }
        Variant variant = Variant.random(classes, seed);
        hibernates.clear();
        ours.clear();
        try (HibernateModel hibernate = HibernateModel.create(variant, hibernates)) {
            assertThat(CatalogFacts.of(hibernates))
                    .as("facts that Hibernate makes")
                    .isNotEmpty();
            return compared(hibernate, project, variant);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            // Hibernate refuses in many ways, some of them not meant as that.
            return new Outcome(Kind.REFUSED, e.toString());
        }
    }

    private Outcome compared(HibernateModel hibernate, Path folder, Variant variant) throws IOException {
        try (OurProject project = OurProject.in(folder, variant)) {
            String differences = differences(hibernate, project);
            return new Outcome(differences.isEmpty() ? Kind.SAME : Kind.DIFFERENT, differences);
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            return new Outcome(Kind.FAILED, e.toString());
        }
    }

    private String differences(HibernateModel hibernate, OurProject project) throws IOException {
        project.create("first");
        project.compile();
        project.migrator(ours).upgrade();
        SortedSet<String> expected = CatalogFacts.of(hibernates);
        SortedSet<String> actual = CatalogFacts.of(ours);
        StringBuilder text = new StringBuilder(CatalogFacts.differences(expected, actual));
        Optional<String> refusal = hibernate.validate(ours);
        if (!refusal.equals(hibernate.validate(hibernates))) {
            text.append("Hibernate's validation says: ").append(refusal).append('\n');
        }
        if (project.create("again").outcome() != CreateResult.Outcome.UNCHANGED) {
            text.append("The second create writes a revision.\n");
        }
        project.migrator(ours).downgrade("base");
        CatalogFacts.of(ours)
                .forEach(fact ->
                        text.append("The way back leaves: ").append(fact).append('\n'));
        return text.toString();
    }
}
