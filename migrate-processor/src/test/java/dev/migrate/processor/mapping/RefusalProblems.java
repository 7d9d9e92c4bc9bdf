package dev.migrate.processor.mapping;

import org.junit.jupiter.api.Test;

/** What the mapping says of models that Hibernate refuses, too. */
interface RefusalProblems {
    /** Maps classes, and expects at least these problems. */
    void expect(String classes, String... problems);

    @Test
    default void ofOwners() {
        expectOwner(
                "@OneToMany(mappedBy = \"owner\") Set<Other> others;",
                "@ManyToOne Other owner;",
                "refers to 'com.acme.Other', not to 'com.acme.Thing'");
        expectOwner(
                "@ManyToMany(mappedBy = \"owner\") Set<Other> others;",
                "@ElementCollection Set<String> owner;",
                "holds no entities");
        expectOwner(
                "@ManyToMany(mappedBy = \"owner\") Set<Other> others;",
                "@OneToMany @JoinColumn(name = \"other\") Set<Thing> owner;",
                "has its columns in the table of 'com.acme.Thing' and needs no other side");
        expectOwner(
                "@OneToMany(mappedBy = \"owner\") Set<Other> others;",
                "@ManyToMany Set<Thing> owner;",
                "is @ManyToMany, as both sides must be");
        expectOwner(
                "@OneToOne(mappedBy = \"owner\") Other others;", "String owner;", "is no association with one entity");
    }

    private void expectOwner(String inverse, String owner, String finding) {
        expect(
                "@Entity class Thing { @Id Long id; %s } @Entity class Other { @Id Long id; %s }"
                        .formatted(inverse, owner),
                """
                [WrongMappedBy] The association 'com.acme.Thing.others' is mapped by 'owner' of entity 'com.acme.Other', which %s. Name the attribute that owns the association, or leave 'mappedBy' out.""".formatted(finding));
    }

    @Test
    default void ofOwnersOfEachOther() {
        expect("""
                @Entity class Thing { @Id Long id; @ManyToMany(mappedBy = "things") Set<Other> others; }
                @Entity class Other { @Id Long id; @ManyToMany(mappedBy = "others") Set<Thing> things; }
                """, """
                [WrongMappedBy] The association 'com.acme.Other.things' is mapped by 'others' of entity 'com.acme.Thing', which is mapped by this one in turn. Name the attribute that owns the association, or leave 'mappedBy' out.""", """
                [WrongMappedBy] The association 'com.acme.Thing.others' is mapped by 'things' of entity 'com.acme.Other', which is mapped by this one in turn. Name the attribute that owns the association, or leave 'mappedBy' out.""");
    }

    @Test
    default void ofMisplacedAnnotations() {
        expectMisplaced("@OrderBy String one;", "OrderBy", "a Collection, a Map or an array");
        expectMisplaced("@ElementCollection @OrderColumn Set<String> one;", "OrderColumn", "a List or an array");
        expectMisplaced("@ElementCollection @MapKeyColumn List<String> one;", "MapKeyColumn", "a Map");
        expectMisplaced("@GeneratedValue Long one;", "GeneratedValue", "a part of the key");
    }

    private void expectMisplaced(String attribute, String annotation, String place) {
        expect(
                "@Entity class Thing { @Id Long id; %s }".formatted(attribute),
                "[Misplaced] 'com.acme.Thing.one' is annotated with @%s, which Hibernate refuses on anything but %s. Take it away."
                        .formatted(annotation, place));
    }

    @Test
    default void ofScales() {
        expect("@Entity class Thing { @Id Long id; @Column(precision = 9, scale = 2) Double share; }", """
                [Scale] The column of 'com.acme.Thing.share' has a scale, with which Hibernate does not start, since values of the type 'java.lang.Double' are stored without one. Leave it out; a decimal number has one.""");
    }

    @Test
    default void ofSeveralConverters() {
        expect("""
                class Heat {}
                @Converter(autoApply = true) abstract class Celsius implements AttributeConverter<Heat, Double> {}
                @Converter(autoApply = true) abstract class Kelvin implements AttributeConverter<Heat, Double> {}
                @Entity class Thing { @Id Long id; Heat heat; @Convert(converter = Kelvin.class) Heat other; }
                """, """
                [SeveralConverters] The values of 'com.acme.Thing.heat' are of the type 'com.acme.Heat', for which several converters apply by themselves, [com.acme.Celsius, com.acme.Kelvin]: Hibernate does not start with that. Name one with @Convert, or let only one have autoApply.""");
    }

    @Test
    default void ofInheritedIds() {
        expect("""
                @Embeddable class Key implements java.io.Serializable { Long number; }
                @Entity class Thing { @EmbeddedId Key id; }
                @Entity class Part extends Thing {}
                @Entity class Other { @EmbeddedId Key id; @MapsId @OneToOne Part part; }
                """, """
                [MapsInheritedId] The association 'com.acme.Other.part' gives the key with @MapsId and refers to 'com.acme.Part', which has its @EmbeddedId from 'com.acme.Thing': Hibernate makes one serialized value of that, which can reference nothing. Refer to 'com.acme.Thing', or make the association itself the @Id.""");
    }
}
