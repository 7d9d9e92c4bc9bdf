package dev.migrate.processor.entity;

import static dev.migrate.processor.entity.EntityReaderTest.only;
import static dev.migrate.processor.entity.EntityReaderTest.type;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class EmbeddablesTest {
    private static final String IMPORTS = "package com.acme; import jakarta.persistence.*; import java.util.*; ";
    private static final String MONEY = IMPORTS
            + "@Embeddable public record Money(@Column(name = \"a\") long amount, Currency currency) { static int zero = 0; }";

    @Test
    void aRecordHasEachComponentOnce() {
        EmbeddableClass money = embeddable(
                type(only(IMPORTS + "@Entity public class User { @Id Long id; Money money; }", MONEY), "money"));

        assertThat(money.className()).isEqualTo("com.acme.Money");
        assertThat(money.attributes()).extracting(Attribute::name).containsExactly("amount", "currency");
        assertThat(money.attributes().get(0).has("jakarta.persistence.Column")).isTrue();
        assertThat(money.annotations().has("jakarta.persistence.Embeddable")).isTrue();
    }

    @Test
    void aRecordUnderPropertyAccessHasItsComponents() {
        EntityClass user = only(
                IMPORTS
                        + "@Entity public class User { @Id public Long getId() { return 1L; } public Money getMoney() { return null; } }",
                MONEY);

        assertThat(embeddable(type(user, "money")).attributes()).hasSize(2);
    }

    @Test
    void elementsKeysAndArraysOfEmbeddablesAreRead() {
        EntityClass user = only(IMPORTS + """
                        @Entity public class User { @Id Long id;
                            @ElementCollection Map<Money, Money> map; @ElementCollection Money[] array; List<String> plain; }
                        """, MONEY);

        assertThat(type(user, "map").arguments())
                .allSatisfy(argument -> assertThat(argument.embeddable()).isNotNull());
        assertThat(type(user, "array").component().embeddable()).isNotNull();
        assertThat(type(user, "plain").arguments().get(0).embeddable()).isNull();
    }

    @Test
    void whatIsMarkedAsEmbeddedIsEmbedded() {
        EntityClass user = only(
                IMPORTS + "@Entity public class User { @EmbeddedId Key<String> key; @Embedded Part part; Part basic; }",
                IMPORTS + "public class Key<T> { T name; }",
                IMPORTS + "public class Part { int number; }");

        assertThat(embeddable(type(user, "key")).attributes().get(0).type().name())
                .isEqualTo("java.lang.String");
        assertThat(type(user, "key").arguments().get(0).embeddable()).isNull();
        assertThat(embeddable(type(user, "part")).attributes()).hasSize(1);
        assertThat(type(user, "basic").embeddable()).isNull();
    }

    @Test
    void superclassesComeFirstAndArgumentsResolve() {
        EntityClass user = only(
                IMPORTS + "@Entity public class User { @Id Long id; Range<Integer> whole; Range<Money> money; }",
                MONEY,
                IMPORTS + "@Embeddable public class Range<T> extends Bounds<T, T> { boolean open; }",
                IMPORTS + "@MappedSuperclass public class Bounds<L, U> extends Ignored { L lower; U upper; }",
                IMPORTS + "public class Ignored { int ignored; }");

        EmbeddableClass whole = embeddable(type(user, "whole"));
        assertThat(whole.attributes()).extracting(Attribute::name).containsExactly("lower", "upper", "open");
        assertThat(whole.attributes())
                .extracting(attribute -> attribute.type().name())
                .containsExactly("java.lang.Integer", "java.lang.Integer", "boolean");
        assertThat(embeddable(embeddable(type(user, "money"))
                                .attributes()
                                .get(0)
                                .type())
                        .className())
                .isEqualTo("com.acme.Money");
    }

    @Test
    void aClassMayComeRoundAgainWhereItIsConverted() {
        EntityClass user = only(IMPORTS + "@Entity public class User { @Id Long id; Tree tree; }", IMPORTS + """
                        @Embeddable public class Tree { int n;
                            @org.hibernate.annotations.JdbcTypeCode(3001) List<Tree> children; }
                        """);

        assertThat(embeddable(type(user, "tree")).attributes()).hasSize(2);
    }

    @Test
    void namedTargetsReplaceDeclaredTypes() {
        EntityClass user = only(IMPORTS + """
                        @Entity @SuppressWarnings("rawtypes") public class User { @Id Long id;
                            @ElementCollection(targetClass = Money.class) List raw;
                            @ElementCollection(targetClass = Money.class) @MapKeyClass(String.class) Map rawMap;
                            @OneToMany(targetEntity = User.class) Collection<Object> many;
                            @OneToOne(targetEntity = User.class) Object one;
                            @Embedded @org.hibernate.annotations.TargetEmbeddable(Money.class) Object target;
                        }
                        """, MONEY);

        assertThat(type(user, "raw").arguments().get(0).embeddable()).isNotNull();
        assertThat(type(user, "rawMap").arguments())
                .extracting(TypeModel::name)
                .containsExactly("java.lang.String", "com.acme.Money");
        assertThat(type(user, "many").arguments().get(0).name()).isEqualTo("com.acme.User");
        assertThat(type(user, "one").name()).isEqualTo("com.acme.User");
        assertThat(type(user, "target").embeddable()).isNotNull();
    }

    private static EmbeddableClass embeddable(TypeModel type) {
        return Objects.requireNonNull(type.embeddable());
    }
}
