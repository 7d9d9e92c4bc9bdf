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

/** The rules {@code hibernate-6.6} make what Hibernate 6.6 itself creates. */
class Hibernate6AgreesTest {
    @RegisterExtension
    static final TestDatabase hibernates = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase ours = TestDatabase.create();

    @TempDir
    Path folder;

    static Stream<Variant> variants() {
        Stream<Variant> plain = Stream.concat(Stream.of(PublishedModels.keycloak()), HandWrittenModels.ofHibernate6())
                .flatMap(model -> Stream.of("jpa", "spring").map(naming -> Variant.ofHibernate6(model, naming)));
        return Stream.concat(plain, HandWrittenModels.auditedOfHibernate6())
                .filter(variant -> variant.toString().contains(System.getProperty("oracle", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void no_fact_differs(Variant variant) throws IOException {
        hibernates.clear();
        ours.clear();
        Hibernate6.create(variant, hibernates);
        try (OurProject project = OurProject.in(folder, variant)) {
            assertThat(project.create("first").outcome()).isEqualTo(CreateResult.Outcome.WRITTEN);
            project.compile();
            project.migrator(ours).upgrade();

            FactAssertions.assertSame(hibernates, ours);
        }
    }
}
