package dev.migrate.processor.entity;

import static dev.migrate.processor.entity.EntityReaderTest.attribute;
import static dev.migrate.processor.entity.EntityReaderTest.names;
import static dev.migrate.processor.entity.EntityReaderTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import org.junit.jupiter.api.Test;

class AccessTest {
    private static final String IMPORTS = "package com.acme; import jakarta.persistence.*; import java.util.*; ";

    @Test
    void theIdentifierOnAGetterMakesPropertiesPersistent() {
        EntityClass user = only(IMPORTS + """
                @Entity public class User {
                    private String field;
                    @Id public Long getId() { return 1L; }
                    public boolean isOpen() { return true; }
                    public Boolean isShut() { return false; }
                    public String isText() { return ""; }
                    @Column(name = "x") public String getURL() { return ""; }
                    public String getA() { return ""; }
                    public void getNothing() {}
                    public String get() { return ""; }
                    public String getWith(int i) { return ""; }
                    public static String getStatic() { return ""; }
                    @Transient public String getDerived() { return ""; }
                    public String gettier() { return ""; }
                }
                """);

        assertThat(names(user)).containsExactly("id", "open", "shut", "URL", "a", "tier");
        assertThat(attribute(user, "URL").has("jakarta.persistence.Column")).isTrue();
        assertThat(attribute(user, "URL").place().element()).hasToString("getURL()");
    }

    @Test
    void aMemberWithAccessGoesItsOwnWay() {
        EntityClass user = only(IMPORTS + """
                @Entity public class User {
                    @Id Long id;
                    @Transient String name;
                    @Access(AccessType.PROPERTY) @Column(name = "n") public String getName() { return ""; }
                    String other;
                    @Access(AccessType.PROPERTY) public String getOther() { return ""; }
                }
                """);

        assertThat(names(user)).containsExactly("id", "name", "other");
        assertThat(attribute(user, "other").place().element()).hasToString("getOther()");
    }

    @Test
    void accessOnAClassCountsForThatClass() {
        EntityClass user = EntityModels.of(
                        IMPORTS + """
                                @MappedSuperclass @Access(AccessType.FIELD) public class Base {
                                    @Id Long id;
                                    public String getNoise() { return ""; }
                                }
                                """,
                        IMPORTS + """
                                @Entity @Access(AccessType.PROPERTY) public class User extends Base {
                                    String noise;
                                    public Part getPart() { return null; }
                                    public int getLoud() { return 1; }
                                }
                                """,
                        IMPORTS + "@Embeddable public class Part { int hidden; public int getSeen() { return 1; } }")
                .entities()
                .get(0);

        assertThat(names(user)).containsExactly("id", "part", "loud");
        assertThat(attribute(user, "part").type().embeddable().attributes())
                .extracting(Attribute::name)
                .containsExactly("seen");
    }

    @Test
    void anEmbeddableHasTheAccessOfItsOwnerUnlessItNamesAnother() {
        EntityClass user = only(
                IMPORTS + """
                        @Entity public class User {
                            @Id public Long getId() { return 1L; }
                            public Own getOwn() { return null; }
                            public Plain getPlain() { return null; }
                            @Access(AccessType.FIELD) Plain member;
                        }
                        """,
                IMPORTS + """
                        @Embeddable @Access(AccessType.FIELD)
                        public class Own { int field; public int getProperty() { return 1; } }
                        """,
                IMPORTS + "@Embeddable public class Plain { int field; public int getProperty() { return 1; } }");

        assertThat(names(user)).containsExactly("member", "id", "own", "plain");
        assertThat(embedded(user, "own")).containsExactly("field");
        assertThat(embedded(user, "plain")).containsExactly("property");
        assertThat(embedded(user, "member")).containsExactly("field");
    }

    @Test
    void withoutAnIdentifierInSightTheFirstAnnotatedMemberDecides() {
        EntityClass user =
                only(IMPORTS + "@Entity public class User { @Column int a; int b; public int getC() { return 1; } }");

        assertThat(names(user)).containsExactly("a", "b");
    }

    @Test
    void aSubclassFollowsTheIdentifierOfItsRoot() {
        EntityClass sub = EntityModels.of(
                        IMPORTS + "@Entity public class Root { @Id public Long getId() { return 1L; } }",
                        IMPORTS + """
                                public class Between extends Root { public int getIgnored() { return 1; } }
                                """,
                        IMPORTS + """
                                @Entity public class Sub extends Between { @Column int a; public int getB() { return 1; } }
                                """)
                .entities()
                .get(1);

        assertThat(sub.superEntity()).isEqualTo("com.acme.Root");
        assertThat(names(sub)).containsExactly("b");
    }

    private static java.util.List<String> embedded(EntityClass entity, String name) {
        return attribute(entity, name).type().embeddable().attributes().stream()
                .map(Attribute::name)
                .toList();
    }
}
