package dev.migrate.processor.mapping;

import org.junit.jupiter.api.Test;

/** The messages about models with which Hibernate does not start. */
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
        expectMisplaced("@ManyToOne @Column(name = \"x\") Thing one;", "Column", "an attribute without an association");
    }

    @Test
    default void ofAnnotationsOfEntitiesInEmbeddables() {
        for (String annotation : new String[] {"Id", "Version"}) {
            expect(
                    """
                    @Embeddable class Part { @%s Long number; }
                    @Entity class Thing { @Id Long id; @Embedded Part part; }
                    """.formatted(annotation),
                    "[Misplaced] 'com.acme.Thing.part.number' is annotated with @%s, which Hibernate refuses on anything but an attribute of an entity itself. Take it away."
                            .formatted(annotation));
        }
    }

    @Test
    default void ofJoinColumnsOfKeysWithoutJoins() {
        expect("@Entity @PrimaryKeyJoinColumn(name = \"x\") class Thing { @Id Long id; }", """
                [Misplaced] 'com.acme.Thing' is annotated with @PrimaryKeyJoinColumn, which Hibernate refuses on anything but a subclass that is JOINED. Take it away.""");
    }

    private void expectMisplaced(String attribute, String annotation, String place) {
        expect(
                "@Entity class Thing { @Id Long id; %s }".formatted(attribute),
                "[Misplaced] 'com.acme.Thing.one' is annotated with @%s, which Hibernate refuses on anything but %s. Take it away."
                        .formatted(annotation, place));
    }

    @Test
    default void ofCollectionsThatAreSortedAndOrdered() {
        expectOrdered("@SortNatural @OrderBy Set<String> parts;", "OrderBy");
        expectOrdered("@OrderBy SortedSet<String> parts;", "OrderBy");
        expectOrdered("@SQLOrder(\"parts\") SortedMap<String, String> parts;", "SQLOrder");
        expect("@Entity class Thing { @Id Long id; @ElementCollection @SortNatural SortedSet<String> parts; }");
    }

    private void expectOrdered(String collection, String annotation) {
        expect("@Entity class Thing { @Id Long id; @ElementCollection %s }".formatted(collection), """
                [SortedAndOrdered] The collection 'com.acme.Thing.parts' is sorted in memory and has @%s, too: with both Hibernate does not start. Take one of them away.""".formatted(
                        annotation));
    }

    @Test
    default void ofJoinColumnsThatAreMixed() {
        expectMixed("""
                @ManyToOne @JoinColumn(name = "a", referencedColumnName = "x", updatable = false)
                @JoinColumn(name = "b", referencedColumnName = "y") Other other;""", "updatable");
        expectMixed("""
                @ManyToMany @JoinTable(inverseJoinColumns = {@JoinColumn(name = "a", referencedColumnName = "x"),
                @JoinColumn(name = "b", referencedColumnName = "y", insertable = false)}) Set<Other> other;""", "insertable");
        expect("""
                @Entity class Thing { @Id Long id; @ManyToOne @JoinColumn(name = "a", referencedColumnName = "x", updatable = false)
                @JoinColumn(name = "b", referencedColumnName = "y", updatable = false) Other other; }
                @IdClass(Key.class) @Entity class Other { @Id long x; @Id long y; }
                class Key implements java.io.Serializable { long x; long y; }
                """);
    }

    private void expectMixed(String association, String member) {
        expect("""
                @Entity class Thing { @Id Long id; %s }
                @IdClass(Key.class) @Entity class Other { @Id long x; @Id long y; }
                class Key implements java.io.Serializable { long x; long y; }
                """.formatted(association), """
                [JoinColumnsMixed] The association 'com.acme.Thing.other' has join columns of which some say %s = false and others do not: with that Hibernate does not start. Say the same of all of them.""".formatted(member));
    }

    @Test
    default void ofColumnsOfOneTableThatTwoPartsWrite() {
        expectTwice(
                "@ElementCollection @MapKeyColumn(name = \"c\") @Column(name = \"c\") Map<String, String> parts;",
                "",
                """
                'com.acme.Thing.parts' writes the column 'c' of table 'thing_parts', which another part of it""");
        expectTwice("@ElementCollection @Column(name = \"Thing_id\") Set<Long> parts;", "", """
                'com.acme.Thing.parts' writes the column 'thing_id' of table 'thing_parts', which the reference to its owner""");
        expectTwice("@ElementCollection Set<Size> parts;", "", """
                'com.acme.Thing.parts.b' writes the column 'x' of table 'thing_parts', which 'com.acme.Thing.parts.a'""");
        expectTwice("@Struct(name = \"s\") Size size;", "", """
                'com.acme.Thing.size.b' writes the column 'x' of table 'size', which 'com.acme.Thing.size.a'""");
        expectTwice(
                "@ManyToOne @JoinTable(name = \"t\", inverseJoinColumns = @JoinColumn(name = \"id\")) Part part;",
                "",
                """
                'com.acme.Thing.part' writes the column 'id' of table 't', which the reference to its owner""");
        expectTwice(
                "@OneToMany @JoinColumn(name = \"of\", nullable = false) Set<Part> parts;",
                "@ManyToOne @JoinColumn(name = \"of\") Thing thing;",
                """
                'com.acme.Thing.parts' writes the column 'of' of table 'part', which 'com.acme.Part.thing'""");
    }

    private void expectTwice(String attribute, String ofPart, String finding) {
        expect("""
                @Entity class Thing { @Id Long id; %s }
                @Entity class Part { @Id Long id; %s }
                @Embeddable class Size { @Column(name = "x") int a; @Column(name = "x") int b; }
                """.formatted(attribute, ofPart), """
                [ColumnWrittenTwice] The attribute %s writes, too: with that Hibernate does not start. Say insertable = false, updatable = false of one of them, or give it a column of its own.""".formatted(finding));
    }

    @Test
    default void ofColumnsInSecondaryTablesOfSuperclasses() {
        expect("""
                @Entity @SecondaryTable(name = "more") class Thing { @Id Long id; @Column(table = "more") String a; }
                @Entity class Part extends Thing { @Column(table = "more") String b; }
                """, """
                [UnknownTable] The column of 'com.acme.Part.b' is to be in the table 'more', which its entity does not have. Declare it with @SecondaryTable, or leave the table out.""");
    }

    @Test
    default void ofOwnersThatAreValues() {
        expect("""
                @Entity class Thing { @Id Long id; @ManyToMany(mappedBy = "text") Set<Part> parts; }
                @Entity class Part { @Id Long id; String text; }
                """, """
                [WrongMappedBy] The association 'com.acme.Thing.parts' is mapped by 'text' of entity 'com.acme.Part', which is no association. Name the attribute that owns the association, or leave 'mappedBy' out.""");
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
