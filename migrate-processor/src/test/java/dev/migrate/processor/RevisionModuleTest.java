package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionModuleTest {
    @TempDir
    Path output;

    @Test
    void aPackageThatTheModuleKeepsToItselfIsAWarning() {
        assertThat(messages("module com.acme { exports com.acme; }"))
                .singleElement()
                .asString()
                .contains(
                        "Revision '1' cannot be loaded from the module path: nothing shows class 'com.acme.migrations.R1' to"
                                + " the module that runs it. Add 'exports com.acme.migrations to dev.migrate.runtime;' to"
                                + " module-info.java.");
    }

    @Test
    void aPackageThatIsShownToAnotherModuleAloneIsAWarning() {
        assertThat(messages("module com.acme { exports com.acme.migrations to java.sql; }"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "module com.acme { exports com.acme.migrations; }",
                "module com.acme { exports com.acme.migrations to java.sql, dev.migrate.runtime; }",
                "module com.acme { opens com.acme.migrations; }",
                "module com.acme { opens com.acme.migrations to dev.migrate.runtime; }",
                "open module com.acme { }"
            })
    void aPackageThatTheRuntimeSeesIsRight(String module) {
        assertThat(messages(module)).isEmpty();
    }

    /** What the processor says; the compiler itself does not know the runtime, whose classes are on the class path here. */
    private List<String> messages(String module) {
        String shown = "package com.acme; public class Shown {}";
        Compilation compilation = Compilation.of(output)
                .options("--add-reads", "com.acme=ALL-UNNAMED", "-Xlint:-module")
                .compile(module, shown, MigrateProcessorTest.revision("1"));

        assertThat(compilation.succeeded()).isTrue();
        return compilation.diagnostics().stream()
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .filter(message -> message.contains("HiddenPackage"))
                .toList();
    }
}
