package dev.migrate.processor.entity;

import static dev.migrate.processor.entity.EntityReaderTest.annotation;
import static dev.migrate.processor.entity.EntityReaderTest.attribute;
import static dev.migrate.processor.entity.EntityReaderTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import dev.migrate.processor.EntityModels.Reading;
import dev.migrate.processor.Javac;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationsTest {
    private static final String IMPORTS =
            "package com.acme; import jakarta.persistence.*; import jakarta.validation.constraints.*; import java.util.*; ";

    @Test
    void repeatedOnesAreUnfolded() {
        EntityClass user = only(IMPORTS + """
                        @Entity public class User { @Id Long id;
                            @AttributeOverride(name = "a", column = @Column(name = "x"))
                            @AttributeOverride(name = "b", column = @Column(name = "y")) Pair repeated;
                            @AttributeOverrides({@AttributeOverride(name = "a", column = @Column(name = "x"))}) Pair contained;
                            @Size(min = 1) @Size(max = 2) String sizes;
                        }
                        """, IMPORTS + "@Embeddable public class Pair { int a; int b; }");

        assertThat(attribute(user, "repeated").annotations().findAll("jakarta.persistence.AttributeOverride"))
                .extracting(override ->
                        override.annotation("column").orElseThrow().text("name").orElseThrow())
                .containsExactly("x", "y");
        assertThat(attribute(user, "contained").annotations().all())
                .singleElement()
                .satisfies(override -> assertThat(override.mirror()).isNotNull());
        assertThat(attribute(user, "sizes").annotations().findAll("jakarta.validation.constraints.Size"))
                .hasSize(2);
    }

    @Test
    void aContainerThatSaysMoreStays() {
        EntityClass user = only(IMPORTS + """
                @Entity public class User { @Id Long id;
                    @ManyToOne @JoinColumns(value = {@JoinColumn(name = "a"), @JoinColumn(name = "b")},
                        foreignKey = @ForeignKey(name = "fk")) User parent;
                }
                """);

        assertThat(attribute(user, "parent").annotations().all())
                .extracting(AnnotationModel::type)
                .containsExactly(
                        "jakarta.persistence.ManyToOne",
                        "jakarta.persistence.JoinColumns",
                        "jakarta.persistence.JoinColumn",
                        "jakarta.persistence.JoinColumn");
        assertThat(annotation(user, "parent", "jakarta.persistence.JoinColumns")
                        .annotation("foreignKey")
                        .orElseThrow()
                        .text("name"))
                .contains("fk");
    }

    @Test
    void onlyThoseOfTheRunningProgramCount() {
        EntityClass user = only(
                IMPORTS
                        + "@Entity @SuppressWarnings(\"x\") public class User { @Id Long id; @Gone @Deprecated String a; @interface Gone {} }");

        assertThat(user.annotations().all())
                .extracting(AnnotationModel::type)
                .containsExactly("jakarta.persistence.Entity");
        assertThat(attribute(user, "a").annotations().all())
                .extracting(AnnotationModel::type)
                .containsExactly("java.lang.Deprecated");
    }

    @Test
    void valuesOfAllKindsAreRead() {
        EntityClass user = only(
                IMPORTS + """
                        @Entity public class User { @Id Long id;
                            @All(classes = {String.class, int[].class, Map.Entry.class}, constant = ElementKind.B, letter = 'x', big = 5L,
                                 nested = @Column(length = 7), none = void.class, text = User.NAME + "!") String all;
                            static final String NAME = "name";
                        }
                        """,
                IMPORTS + """
                        import java.lang.annotation.*;
                        @Retention(RetentionPolicy.RUNTIME) @Round
                        public @interface All { Class<?>[] classes(); ElementKind constant(); char letter(); long big(); Column nested();
                            Class<?> none(); String text(); double ratio() default 0.5; String[] empty() default {}; }
                        """,
                IMPORTS
                        + "import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME) @Round public @interface Round { int n() default 3; }",
                IMPORTS + "public enum ElementKind { A, B }");

        AnnotationModel all = annotation(user, "all", "com.acme.All");
        assertThat(all.texts("classes")).containsExactly("java.lang.String", "int[]", "java.util.Map$Entry");
        assertThat(all.defaults()).containsEntry("ratio", 0.5).containsEntry("empty", List.of());
        assertThat(all.written())
                .containsEntry("constant", "B")
                .containsEntry("letter", 'x')
                .containsEntry("big", 5L)
                .containsEntry("none", "void")
                .containsEntry("text", "name!");
        assertThat(all.annotation("nested").orElseThrow().number("length", 0)).isEqualTo(7);
        assertThat(all.isExplicit("ratio")).isFalse();
        assertThat(all.metaAnnotations().find("com.acme.Round").orElseThrow().number("n", 0))
                .isEqualTo(3);
    }

    @Test
    void metaAnnotationsTellWhatAnAnnotationIs() {
        EntityClass user = only(IMPORTS + "@Entity public class User { @Id Long id; @NotBlank String name; }");

        assertThat(annotation(user, "name", "jakarta.validation.constraints.NotBlank")
                        .metaAnnotations()
                        .has("jakarta.validation.Constraint"))
                .isTrue();
        assertThat(annotation(user, "id", "jakarta.persistence.Id")
                        .metaAnnotations()
                        .all())
                .isEmpty();
    }

    @Test
    void aMissingAnnotationTypeDoesNotHurt(@TempDir Path folder) throws IOException {
        Path library = Files.createDirectory(folder.resolve("library"));
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Javac.compile(library, List.of(), """
                package lib;
                import java.lang.annotation.*;
                @Retention(RetentionPolicy.RUNTIME)
                public @interface Gone { Class<?> type(); Kind kind(); String text(); int n() default 1; Kind[] kinds(); enum Kind { A } }
                """, "package lib; public class Other {}");
        Javac.compile(classes, List.of(library), IMPORTS + """
                        @Entity @lib.Gone(type = lib.Other.class, kind = lib.Gone.Kind.A, text = "t", kinds = {lib.Gone.Kind.A})
                        public class User { @Id Long id;
                            @lib.Gone(type = lib.Other.class, kind = lib.Gone.Kind.A, text = "t", kinds = {}) @Column(length = 5) String name; }
                        """);

        Reading reading = EntityModels.read(Javac.classPath(List.of(classes)), List.of("com.acme.User"), List.of());

        assertThat(reading.problems()).isEmpty();
        EntityClass user = reading.model().entities().get(0);
        assertThat(annotation(user, "name", "jakarta.persistence.Column").number("length", 0))
                .isEqualTo(5);
    }
}
