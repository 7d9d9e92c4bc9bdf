package dev.migrate.maven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.migrate.test.MainClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages of the plugin, each importing only those above it, and what only one of them may use. */
class ArchitectureTest {
    private static final List<String> PACKAGES =
            List.of("dev.migrate.render", "dev.migrate.author", "dev.migrate.maven");

    private static final JavaClasses CLASSES = MainClasses.of(ArchitectureTest.class);

    @Test
    void every_package_has_a_row_and_imports_only_rows_above() {
        MainClasses.liveIn(PACKAGES).check(CLASSES);
        MainClasses.importOnlyAbove(PACKAGES).forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void there_are_no_cycles() {
        slices().matching("dev.(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_the_goals_know_maven() {
        onlyIn("dev.migrate.maven", "org.apache.maven..", "org.codehaus.plexus..")
                .check(CLASSES);
    }

    @Test
    void only_the_goals_know_jdbc() {
        onlyIn("dev.migrate.maven", "java.sql..", "javax.sql..").check(CLASSES);
    }

    @Test
    void only_the_renderer_knows_javapoet() {
        onlyIn("dev.migrate.render", "com.palantir.javapoet..").check(CLASSES);
    }

    /** JavaPoet's modifiers are those of the compiler's model. */
    @Test
    void the_model_of_the_compiler_stays_in_the_processor() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.render")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javax.lang.model.element..", "javax.lang.model.type..", "javax.lang.model.util..", "com.sun..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void only_the_goals_print() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.maven")
                .should(ACCESS_STANDARD_STREAMS)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static ArchRule onlyIn(String owner, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(owner)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .allowEmptyShould(true);
    }
}
