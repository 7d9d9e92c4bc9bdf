package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OldNamespaceTest {
    private static final String[] OLD_ANNOTATIONS = {
        "package javax.persistence; public @interface Entity {}",
        "package javax.persistence; public @interface MappedSuperclass {}",
        "package javax.persistence; public @interface Id {}"
    };
    private static final String OLD =
            "package com.acme; import javax.persistence.*; @Entity public class Customer { @Id Long id; }";
    private static final String BASE =
            "package com.acme; @javax.persistence.MappedSuperclass public class Base { String name; }";
    private static final String NEW =
            "package com.acme; import jakarta.persistence.*; @Entity public class Order extends Base { @Id Long id; }";
    private static final String BOTH =
            "package com.acme; @jakarta.persistence.Entity @javax.persistence.Entity public class Both {"
                    + " @jakarta.persistence.Id @javax.persistence.Id Long id; }";
    private static final String WARNING = "[OldNamespace] 'com.acme.%s' has the annotation '@javax.persistence.%s'%s."
            + " That is not read: Hibernate 6 and later need 'jakarta.persistence'. Import that instead, or leave the"
            + " class out with excludeEntities.";

    @TempDir
    Path folder;

    @Test
    void an_entity_of_it_is_told_where_it_is() {
        Compilation compilation = compile(OLD);

        assertThat(compilation.succeeded()).isTrue();
        assertThat(compilation.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.getKind()).isEqualTo(Diagnostic.Kind.WARNING);
            assertThat(warning.getMessage(null)).isEqualTo(WARNING.formatted("Customer", "Entity", ""));
            assertThat(warning.getSource().getName()).endsWith("Customer.java");
        });
    }

    @Test
    void it_is_told_once_beside_entities_of_today() {
        assertThat(compile(OLD, BASE, NEW).diagnostics())
                .extracting(warning -> warning.getMessage(null))
                .containsExactly(
                        WARNING.formatted("Base", "MappedSuperclass", ", and 1 more of the classes have the like"));
    }

    @Test
    void a_class_of_both_is_read() {
        assertThat(compile(BOTH).diagnostics()).isEmpty();
    }

    @Test
    void what_is_left_out_is_not_told() {
        assertThat(Compilation.of(folder)
                        .options("-Amigrate.excludeEntities=com.acme.Cust*")
                        .compile(sources(OLD))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void compiled_classes_are_told_as_well() throws IOException {
        compile(OLD);

        CompiledModel compiled =
                ModelCompiler.compile(new CompiledClasses(List.of(folder), List.of(), List.of(), Map.of()));

        assertThat(compiled.snapshot()).isEmpty();
        assertThat(compiled.messages())
                .extracting(CompiledModel.Message::text)
                .containsExactly("com.acme.Customer: " + WARNING.formatted("Customer", "Entity", ""));
        assertThat(Files.exists(folder.resolve("META-INF"))).isFalse();
    }

    private Compilation compile(String... sources) {
        return Compilation.of(folder).compile(sources(sources));
    }

    private static String[] sources(String... sources) {
        return Stream.concat(Stream.of(OLD_ANNOTATIONS), Stream.of(sources)).toArray(String[]::new);
    }
}
