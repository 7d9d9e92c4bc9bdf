package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateResult;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Law 7: a database built by our revision holds what Hibernate itself would create for the same compiled entities.
 *
 * <p>The way to our database is the plugin's own: the compiled classes are read, {@code create} writes the first revision,
 * it is compiled with the processor, and the runtime applies it. {@code -Doracle=text} selects models by name.
 */
class HibernateAgreesTest {
    @RegisterExtension
    static final TestDatabase hibernates = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase ours = TestDatabase.create();

    @TempDir
    Path folder;

    static Stream<Variant> variants() {
        Stream<Variant> published = PublishedModels.all().stream()
                .flatMap(model -> Stream.of("jpa", "spring").map(naming -> Variant.of(model, naming)));
        return Stream.of(
                        published,
                        HandWrittenModels.variants(),
                        HandWrittenModels.reserved(),
                        HandWrittenModels.validated(),
                        HandWrittenModels.audited())
                .flatMap(variants -> variants)
                .filter(variant -> variant.toString().contains(System.getProperty("oracle", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void no_fact_differs(Variant variant) throws IOException {
        hibernates.clear();
        ours.clear();
        try (HibernateModel hibernate = HibernateModel.create(variant, hibernates);
                OurProject project = OurProject.in(folder, variant)) {
            assertThat(project.create("first").outcome()).isEqualTo(CreateResult.Outcome.WRITTEN);
            project.compile();
            project.migrator(ours).upgrade();
            FactAssertions.assertSame(hibernates, ours);
            assertThat(hibernate.validate(ours))
                    .as("Hibernate's validation, which says the same of its own schema")
                    .isEqualTo(hibernate.validate(hibernates));

            assertThat(project.create("again").outcome()).isEqualTo(CreateResult.Outcome.UNCHANGED);

            project.migrator(ours).downgrade("base");
            assertThat(CatalogFacts.of(ours))
                    .as("facts that the way back leaves")
                    .isEmpty();
            assertThat(hibernate.validate(ours))
                    .as("Hibernate's validation without tables")
                    .isPresent();
        }
    }
}
