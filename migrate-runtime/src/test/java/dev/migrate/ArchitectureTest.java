package dev.migrate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.migrate.operation.ConnectionWork;
import dev.migrate.test.MainClasses;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table of packages, each importing only those above it, and what only some of them may use. */
class ArchitectureTest {
    private static final List<String> PACKAGES = List.of(
            "dev.migrate.error",
            "dev.migrate.settings",
            "dev.migrate.expression",
            "dev.migrate.schema",
            "dev.migrate.schema.json",
            "dev.migrate.operation",
            "dev.migrate.checksum",
            "dev.migrate.diff",
            "dev.migrate.drift",
            "dev.migrate.revision",
            "dev.migrate.sql",
            "dev.migrate.execution",
            "dev.migrate.postgres",
            "dev.migrate",
            "dev.migrate.report",
            "dev.migrate.cli",
            "dev.migrate.spring");

    private static final JavaClasses CLASSES = MainClasses.of(ArchitectureTest.class);

    @Test
    void the_classes_are_found() {
        assertThat(CLASSES.contain(ConnectionWork.class)).isTrue();
        assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
    }

    @Test
    void every_package_has_a_row_and_imports_only_rows_above() {
        MainClasses.liveIn(PACKAGES).check(CLASSES);
        MainClasses.importOnlyAbove(PACKAGES).forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void there_are_no_cycles() {
        slices().matching("dev.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void an_application_gets_nothing_but_gson_and_slf4j_with_it() {
        classes()
                .that()
                .resideOutsideOfPackage("dev.migrate.spring")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.migrate..", "java..", "javax.sql..", "com.google.gson..", "org.slf4j..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void jdbc_is_used_only_where_statements_run_and_in_what_an_author_does_with_a_connection() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.migrate.execution",
                        "dev.migrate.postgres",
                        "dev.migrate",
                        "dev.migrate.cli",
                        "dev.migrate.spring")
                .and()
                .doNotBelongToAnyOf(ConnectionWork.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(CLASSES);
    }

    @Test
    void only_the_command_line_prints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.migrate.cli")
                .should(ACCESS_STANDARD_STREAMS)
                .check(CLASSES);
    }
}
