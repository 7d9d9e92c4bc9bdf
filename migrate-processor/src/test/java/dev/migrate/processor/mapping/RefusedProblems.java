package dev.migrate.processor.mapping;

import org.junit.jupiter.api.Test;

/** The messages about annotations with which Hibernate does not start where they stand. */
interface RefusedProblems {
    /** Maps classes, and expects at least these problems. */
    void expect(String classes, String... problems);

    @Test
    default void ofAnnotationsBesideCollections() {
        expect("""
                @Entity class Thing { @Id Long id; @OneToMany(mappedBy = "thing") @JoinTable Set<Part> parts; }
                @Entity class Part { @Id Long id; @ManyToOne Thing thing; @ElementCollection @JoinColumn Set<String> names; }
                """, """
                [MappedByOther] The association 'com.acme.Thing.parts' has the annotation '@JoinTable', but is mapped by 'thing', which has its columns: with that Hibernate does not start. Write it there, or take mappedBy away.""", """
                [JoinColumnOfTable] The collection 'com.acme.Part.names' has a table of its own, so that Hibernate does not start with a @JoinColumn beside it. Write it inside of @JoinTable or @CollectionTable, as one of joinColumns.""");
    }

    @Test
    default void ofCollectionsInElements() {
        expect("""
                @Entity class Thing { @Id Long id; @ElementCollection Set<Part> parts; }
                @Embeddable class Part { String name; @OneToMany Set<Thing> things; }
                """, """
                [CollectionInElements] The attribute 'com.acme.Thing.parts.things' is a collection in the elements of another one, with which Hibernate does not start. Make the elements entities.""");
    }

    @Test
    default void ofReferencedAttributesWithOtherColumns() {
        expect("""
                @Entity class Thing { @Id Long id; Place place; }
                @Embeddable class Place { int x; int y; }
                @Entity class Part { @Id Long id; @ManyToOne @PropertyRef("place") Thing thing; }
                """, """
                [PropertyRefCount] The association 'com.acme.Part.thing' has 1 join columns, written or as many as the key has, but 'com.acme.Thing.place', to which it refers, has 2: [x, y]. Write one @JoinColumn for each.""");
    }

    @Test
    default void ofMappedSuperclasses() {
        expect("""
                @MappedSuperclass @Table(name = "t") class Base { @Id Long id; }
                @Entity class Thing extends Base {}
                """, """
                [NotOnMappedSuperclass] The mapped superclass 'com.acme.Base' has the annotation '@Table', which is for entities: with that Hibernate does not start. Write it on the entities below.""");
    }

    @Test
    default void ofConvertedVersions() {
        expect("""
                class Text implements AttributeConverter<Integer, String> {
                    public String convertToDatabaseColumn(Integer number) { return null; }
                    public Integer convertToEntityAttribute(String text) { return null; }
                }
                @Entity class Thing { @Id Long id; @Version @Convert(converter = Text.class) Integer version; }
                """, """
                [ConvertedKey] The attribute 'com.acme.Thing.version' is a version and has the converter 'com.acme.Text': with that Hibernate does not start. Give it a type that needs none; attributes of an @EmbeddedId may have one.""");
    }
}
