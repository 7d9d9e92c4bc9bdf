package dev.migrate.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.author.CreateResult;
import dev.migrate.test.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of earlier versions make what these themselves create. */
class EarlierHibernatesAgreeTest {
    @RegisterExtension
    static final TestDatabase hibernates = TestDatabase.create();

    @RegisterExtension
    static final TestDatabase ours = TestDatabase.create();

    @TempDir
    Path folder;

    static Stream<Variant> variants() {
        return Stream.of("hibernate-6.6", "hibernate-7.1", "hibernate-7.2", "hibernate-7.3")
                .flatMap(EarlierHibernatesAgreeTest::variants)
                .filter(variant -> variant.toString().contains(System.getProperty("oracle", "")));
    }

    /** Spring Boot 3 runs 6.6, and Spring Boot 4.0 runs 7.1; its strategies are the same for all versions from there on. */
    private static Stream<String> namings(String version) {
        return List.of("hibernate-6.6", "hibernate-7.1").contains(version)
                ? Stream.of("jpa", "spring")
                : Stream.of("jpa");
    }

    private static Stream<Variant> variants(String version) {
        Stream<Variant> plain = Stream.concat(Stream.of(PublishedModels.keycloak()), HandWrittenModels.of(version))
                .flatMap(model -> namings(version).map(naming -> Variant.of(model, naming)))
                .map(variant -> variant.by(version));
        return Stream.concat(plain, HandWrittenModels.auditedOf(version));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("variants")
    void no_fact_differs(Variant variant) throws IOException {
        hibernates.clear();
        ours.clear();
        EarlierHibernate.create(variant, hibernates);
        try (OurProject project = OurProject.in(folder, variant)) {
            assertThat(project.create("first").outcome()).isEqualTo(CreateResult.Outcome.WRITTEN);
            project.compile();
            project.migrator(ours).upgrade();

            FactAssertions.assertSame(hibernates, ours);
        }
    }
}
