package dev.migrate.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlMappingTest {
    private static final String MAPPING =
            "<?xml version='1.0'?><entity-mappings xmlns='https://jakarta.ee/xml/ns/persistence/orm'>%s</entity-mappings>";
    private static final String PERSISTENCE = """
            <persistence><persistence-unit name="a"><mapping-file>%s</mapping-file></persistence-unit></persistence>""";
    private static final String ENTITY =
            "package com.acme; import jakarta.persistence.*;" + " @Entity public class Customer { @Id Long id; }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "<entity class='A'><table name='b'/></entity>, entity",
        "<named-query name='q'><query>from A</query></named-query><embeddable class='A'/>, embeddable",
        "<schema>shop</schema>, schema",
        "<sequence-generator name='s'/>, sequence-generator",
        "<persistence-unit-metadata><persistence-unit-defaults><delimited-identifiers/>"
                + "</persistence-unit-defaults></persistence-unit-metadata>, delimited-identifiers"
    })
    void says_what_it_finds_about_tables(String content, String element) {
        assertThat(in(Map.of("META-INF/orm.xml", MAPPING.formatted(content))))
                .containsExactly(new XmlMapping("META-INF/orm.xml", "it has a <" + element + ">"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<description>d</description><package>com.acme</package>",
                "<named-query name='q'><query>from A</query><hint name='h' value='v'/></named-query>",
                "<sql-result-set-mapping name='m'><entity-result entity-class='A'/></sql-result-set-mapping>",
                "<persistence-unit-metadata><persistence-unit-defaults><entity-listeners><entity-listener class='L'/>"
                        + "</entity-listeners></persistence-unit-defaults></persistence-unit-metadata>"
            })
    void queries_and_listeners_change_no_table(String content) {
        assertThat(in(Map.of("META-INF/orm.xml", MAPPING.formatted(content)))).isEmpty();
    }

    @Test
    void follows_the_names_in_persistence_xml() {
        String content = MAPPING.formatted("<entity class='A'/>");

        assertThat(in(Map.of("META-INF/persistence.xml", PERSISTENCE.formatted(" a/b.xml "), "a/b.xml", content)))
                .containsExactly(new XmlMapping("a/b.xml", "it has a <entity>"));
        assertThat(in(Map.of("META-INF/persistence.xml", PERSISTENCE.formatted("gone.xml"))))
                .containsExactly(new XmlMapping("gone.xml", "it is not in the class output"));
        assertThat(in(Map.of(
                        "META-INF/persistence.xml",
                        PERSISTENCE.formatted("META-INF/orm.xml"),
                        "META-INF/orm.xml",
                        content)))
                .hasSize(1);
        assertThat(in(Map.of("META-INF/persistence.xml", "<persistence><persistence-unit name='a'/></persistence>")))
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_may_say_anything() {
        assertThat(in(Map.of("META-INF/orm.xml", "<entity-mappings>")))
                .containsExactly(new XmlMapping("META-INF/orm.xml", "it cannot be read"));
        assertThat(in(Map.of("META-INF/persistence.xml", "<persistence>")))
                .containsExactly(new XmlMapping("META-INF/persistence.xml", "it cannot be read"));
    }

    @Test
    void entities_of_the_document_are_not_resolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "<entity class='A'/>");
        String hostile =
                "<!DOCTYPE m [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]><entity-mappings>&x;</entity-mappings>";

        assertThat(in(Map.of("META-INF/orm.xml", hostile)))
                .noneMatch(mapping -> mapping.finding().contains("<entity>"));
    }

    @Test
    void a_compilation_warns_of_it_unless_told_otherwise() throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        Files.writeString(folder.resolve("META-INF/orm.xml"), MAPPING.formatted("<entity class='com.acme.Other'/>"));

        Compilation compilation = Compilation.of(folder).compile(ENTITY);
        assertThat(compilation.succeeded()).isTrue();
        assertThat(compilation.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.getKind()).isEqualTo(Diagnostic.Kind.WARNING);
            assertThat(diagnostic.getMessage(null))
                    .isEqualTo(
                            "[XmlMapping] The mapping file 'META-INF/orm.xml' is not read, and the schema lacks what it"
                                    + " says: it has a <entity>. Write annotations instead, or set 'xmlMapping=ignore' if it"
                                    + " changes no table.");
        });
        assertThat(Compilation.of(folder)
                        .options("-Amigrate.xmlMapping=ignore")
                        .compile(ENTITY)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void compiled_classes_bring_theirs() throws IOException {
        Path classes =
                Files.createDirectories(folder.resolve("classes/META-INF")).getParent();
        Files.writeString(classes.resolve("META-INF/orm.xml"), MAPPING.formatted("<entity class='A'/>"));
        Path jar = Javac.jar(folder.resolve("entities.jar"), classes);

        assertThat(ModelCompiler.xmlMappings(new CompiledClasses(List.of(classes), List.of(), List.of(), Map.of())))
                .hasSize(1);
        assertThat(ModelCompiler.xmlMappings(new CompiledClasses(List.of(folder), List.of(jar), List.of(), Map.of())))
                .hasSize(1);
        assertThat(ModelCompiler.xmlMappings(new CompiledClasses(List.of(folder), List.of(), List.of(jar), Map.of())))
                .isEmpty();
    }

    private static List<XmlMapping> in(Map<String, String> files) {
        return XmlMapping.in(
                path -> Optional.ofNullable(files.get(path)).map(content -> content.getBytes(StandardCharsets.UTF_8)));
    }
}
