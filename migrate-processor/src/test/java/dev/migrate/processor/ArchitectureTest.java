package dev.migrate.processor;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.migrate.test.MainClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The packages of the processor, each importing only those above it, and what none of them may use. */
class ArchitectureTest {
    private static final List<String> PACKAGES = List.of(
            "dev.migrate.processor.problem",
            "dev.migrate.processor.entity",
            "dev.migrate.processor.mapping.rule",
            "dev.migrate.processor.mapping.annotation",
            "dev.migrate.processor.mapping.draft",
            "dev.migrate.processor.mapping.type",
            "dev.migrate.processor.mapping.definition",
            "dev.migrate.processor.mapping.entity",
            "dev.migrate.processor.mapping.audit",
            "dev.migrate.processor.mapping.history",
            "dev.migrate.processor.mapping",
            "dev.migrate.processor.source",
            "dev.migrate.processor");

    private static final JavaClasses CLASSES = MainClasses.of(ArchitectureTest.class);

    @Test
    void every_package_has_a_row_and_imports_only_rows_above() {
        MainClasses.liveIn(PACKAGES).check(CLASSES);
        MainClasses.importOnlyAbove(PACKAGES).forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void the_processor_knows_nothing_of_what_runs_revisions() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.migrate",
                        "dev.migrate.cli",
                        "dev.migrate.execution",
                        "dev.migrate.postgres",
                        "dev.migrate.sql",
                        "java.sql..",
                        "javax.sql..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void annotations_are_read_by_name_so_that_every_version_of_them_works() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax.persistence..", "javax.validation..", "org.hibernate..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void every_compiler_will_do_but_for_the_reader_of_sources() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.processor.source")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothing_is_printed_past_the_compiler() {
        noClasses().should(ACCESS_STANDARD_STREAMS).allowEmptyShould(true).check(CLASSES);
    }
}
