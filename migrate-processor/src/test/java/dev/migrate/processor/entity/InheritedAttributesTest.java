package dev.migrate.processor.entity;

import static dev.migrate.processor.entity.EntityReaderTest.attribute;
import static dev.migrate.processor.entity.EntityReaderTest.names;
import static dev.migrate.processor.entity.EntityReaderTest.type;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import dev.migrate.processor.entity.EntityClass.MappedSuperclass;
import org.junit.jupiter.api.Test;

class InheritedAttributesTest {
    private static final String IMPORTS = "package com.acme; import jakarta.persistence.*; import java.util.*; ";

    @Test
    void mappedSuperclassesComeFirstWithResolvedTypes() {
        EntityClass user = EntityModels.of(
                        IMPORTS
                                + "@MappedSuperclass public abstract class Root<K, T> { @Id K id; Map<T, List<K>> map; T[] row; }",
                        IMPORTS + "public abstract class Gap<T> extends Root<UUID, T> { int ignored; }",
                        IMPORTS
                                + "@MappedSuperclass @Table(name = \"m\") public class Middle extends Gap<String> { int middle; int again; }",
                        IMPORTS + "@Entity public class User extends Middle { int own; long again; }")
                .entities()
                .get(0);

        assertThat(names(user)).containsExactly("id", "map", "row", "middle", "again", "own");
        assertThat(type(user, "id").name()).isEqualTo("java.util.UUID");
        assertThat(type(user, "row").name()).isEqualTo("java.lang.String[]");
        assertThat(type(user, "map").arguments().get(1).arguments().get(0).name())
                .isEqualTo("java.util.UUID");
        assertThat(type(user, "again").name()).isEqualTo("int");
        assertThat(attribute(user, "again").declaringClass()).isEqualTo("com.acme.Middle");
        assertThat(user.mappedSuperclasses())
                .extracting(MappedSuperclass::className)
                .containsExactly("com.acme.Middle", "com.acme.Root");
        assertThat(user.mappedSuperclasses().get(0).annotations().has("jakarta.persistence.Table"))
                .isTrue();
        assertThat(user.superEntity()).isNull();
    }

    @Test
    void variablesAndWildcardsStandForTheirBounds() {
        EntityClass user = EntityModels.of(IMPORTS + """
                        @Entity public class User<T extends Comparable<T>, N extends Number & java.io.Serializable> {
                            @Id Long id; T self; N number; List<?> any; List<? super Integer> lower; List<? extends N> upper;
                            @SuppressWarnings("rawtypes") List raw; Class<? extends Enum<?>> kind;
                        }
                        """).entities().get(0);

        assertThat(type(user, "self").name()).isEqualTo("java.lang.Comparable");
        assertThat(type(user, "number").name()).isEqualTo("java.lang.Number");
        assertThat(argument(user, "any")).isEqualTo("java.lang.Object");
        assertThat(argument(user, "lower")).isEqualTo("java.lang.Integer");
        assertThat(argument(user, "upper")).isEqualTo("java.lang.Number");
        assertThat(argument(user, "kind")).isEqualTo("java.lang.Enum");
        assertThat(type(user, "raw").arguments()).isEmpty();
    }

    @Test
    void theIdClassOfASuperclassCounts() {
        EntityClass user = EntityModels.of(
                        IMPORTS
                                + "@MappedSuperclass @IdClass(Key.class) public class Base { @Id Long a; @Id String b; }",
                        IMPORTS + "public class Key extends KeyBase { String b; }",
                        IMPORTS + "public class KeyBase { Long a; static int ignored; }",
                        IMPORTS + "@Entity public abstract class User extends Base { }")
                .entities()
                .get(0);

        assertThat(user.idClass().className()).isEqualTo("com.acme.Key");
        assertThat(user.idClass().attributes()).extracting(Attribute::name).containsExactly("a", "b");
        assertThat(user.isAbstract()).isTrue();
    }

    private static String argument(EntityClass entity, String attribute) {
        return type(entity, attribute).arguments().get(0).name();
    }
}
