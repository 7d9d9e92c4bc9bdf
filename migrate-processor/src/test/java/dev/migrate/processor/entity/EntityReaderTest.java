package dev.migrate.processor.entity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import dev.migrate.processor.entity.TypeModel.EnumModel;
import dev.migrate.processor.entity.TypeModel.Kind;
import dev.migrate.processor.problem.Problem;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityReaderTest {
    private static final String USER = """
            package com.acme;
            import jakarta.persistence.*;
            import java.util.*;
            @Entity
            @Table(name = "users", uniqueConstraints = @UniqueConstraint(columnNames = {"email", "tenant"}))
            public class User {
                static final String CONSTANT = "";
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
                @Column(length = 80) private final String email = null;
                transient String cached;
                @Transient String derived;
                int age;
                byte[] photo;
                Status status;
                @ElementCollection Map<String, List<? extends Number>> numbers;
                enum Status { NEW, OLD { @Override public String toString() { return "o"; } } }
                public String getName() { return ""; }
            }
            """;

    @Test
    void readsFieldsInDeclaredOrder() {
        EntityClass user = only(USER);

        assertThat(user.className()).isEqualTo("com.acme.User");
        assertThat(names(user)).containsExactly("id", "email", "age", "photo", "status", "numbers");
    }

    @Test
    void resolvesTypes() {
        EntityClass user = only(USER);

        assertThat(type(user, "age").kind()).isEqualTo(Kind.PRIMITIVE);
        assertThat(type(user, "photo").name()).isEqualTo("byte[]");
        assertThat(type(user, "status").name()).isEqualTo("com.acme.User$Status");
        assertThat(type(user, "status").enumModel().constants()).containsExactly("NEW", "OLD");
        assertThat(type(user, "numbers").arguments())
                .extracting(TypeModel::name)
                .containsExactly("java.lang.String", "java.util.List");
        assertThat(type(user, "numbers").arguments().get(1).arguments())
                .extracting(TypeModel::name)
                .containsExactly("java.lang.Number");
        assertThat(type(user, "email").isA("java.lang.CharSequence")).isTrue();
    }

    @Test
    void readsAnnotationsWithDefaults() {
        EntityClass user = only(USER);
        AnnotationModel table =
                user.annotations().find("jakarta.persistence.Table").orElseThrow();
        AnnotationModel column = annotation(user, "email", "jakarta.persistence.Column");

        assertThat(table.text("name")).contains("users");
        assertThat(table.annotations("uniqueConstraints"))
                .singleElement()
                .satisfies(unique -> assertThat(unique.texts("columnNames")).containsExactly("email", "tenant"));
        assertThat(column.number("length", 0)).isEqualTo(80);
        assertThat(column.flag("nullable")).isTrue();
        assertThat(column.isExplicit("length")).isTrue();
        assertThat(column.isExplicit("nullable")).isFalse();
        assertThat(annotation(user, "id", "jakarta.persistence.GeneratedValue").text("strategy"))
                .contains("IDENTITY");
    }

    @Test
    void readsEntitiesAndConvertersThatAreReferredTo() {
        EntityModels.Reading reading = EntityModels.read(
                EntityModels.CLASS_PATH, List.of("dev.migrate.processor.entity.EntityReaderTest$Owner"), List.of());

        assertThat(reading.model().entities())
                .extracting(EntityClass::simpleName)
                .containsExactly(
                        "EntityReaderTest$Element",
                        "EntityReaderTest$Owner",
                        "EntityReaderTest$Root",
                        "EntityReaderTest$Target");
        assertThat(reading.model().converters())
                .extracting(ConverterClass::className)
                .containsExactly("dev.migrate.processor.entity.EntityReaderTest$Shout");
    }

    @Entity
    static class Root {
        @Id
        Long id;
    }

    @Entity
    static class Owner extends Root {
        @ManyToOne(targetEntity = Target.class)
        Object target;

        @OneToMany
        Set<Element> elements;

        @Convert(converter = Shout.class)
        String text;
    }

    @Entity
    static class Target {
        @Id
        Long id;
    }

    @Entity
    static class Element {
        @Id
        Long id;
    }

    static final class Shout implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String text) {
            return text + "!";
        }

        @Override
        public String convertToEntityAttribute(String text) {
            return text;
        }
    }

    @Test
    void seesAValidationProviderOnTheClassPath() {
        String withProvider = "package org.hibernate.validator; public class HibernateValidator {}";

        assertThat(EntityModels.of(USER).validationProvider()).isFalse();
        assertThat(EntityModels.of(USER, withProvider).validationProvider()).isTrue();
    }

    @Test
    void readsWhatAnEnumStores() {
        EntityClass light = only(
                "package com.acme; import jakarta.persistence.*; @Entity public class Light { @Id Long id; Color color; }",
                "package com.acme; public enum Color { RED, GREEN; @jakarta.persistence.EnumeratedValue final String code = \"c\"; }");

        EnumModel color = type(light, "color").enumModel();
        assertThat(color.constants()).containsExactly("RED", "GREEN");
        assertThat(color.valueType().name()).isEqualTo("java.lang.String");
    }

    @Test
    void whatFailsWhileReadingIsAProblemOfThatClass() {
        EntityModels.Reading reading = EntityModels.readBroken(USER);

        assertThat(reading.model().entities()).isEmpty();
        assertThat(reading.problems())
                .extracting(Problem::text)
                .singleElement()
                .asString()
                .startsWith(
                        "[UnreadableClass] Class 'com.acme.User' cannot be read: java.lang.IllegalStateException: planted.")
                .contains("at dev.migrate.processor.entity.EntityReader");
    }

    @Test
    void readsTheAnnotationsOfPackages() {
        EntityModel model = EntityModels.of(USER, """
                @org.hibernate.annotations.FilterDef(name = "tenant")
                package com.acme;
                """);

        assertThat(model.packages()).containsOnlyKeys("com.acme");
        assertThat(model.packages().values())
                .singleElement()
                .satisfies(annotations -> assertThat(annotations
                                .find("org.hibernate.annotations.FilterDef")
                                .orElseThrow()
                                .text("name"))
                        .contains("tenant"));
    }

    static EntityClass only(String... sources) {
        return EntityModels.of(sources).entities().get(0);
    }

    static List<String> names(EntityClass entity) {
        return entity.attributes().stream().map(Attribute::name).toList();
    }

    static Attribute attribute(EntityClass entity, String name) {
        return entity.attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static TypeModel type(EntityClass entity, String attribute) {
        return attribute(entity, attribute).type();
    }

    static AnnotationModel annotation(EntityClass entity, String attribute, String annotation) {
        return attribute(entity, attribute).annotations().find(annotation).orElseThrow();
    }
}
