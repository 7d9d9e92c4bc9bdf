package dev.migrate.processor.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.processor.EntityModels;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.problem.Problem;
import dev.migrate.processor.problem.Problems;
import dev.migrate.settings.ModelSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MappingProblemsTest implements AuditProblems, KeyProblems, NameProblems, RefusedProblems, TypeProblems {
    private final Set<String> seen = new TreeSet<>();

    /** A dependency of the entities may be left out of the class path when their class files are read. */
    @Test
    void aConverterWhoseClassIsMissing() {
        EntityModel read = EntityModels.of("""
                package com.acme;
                import jakarta.persistence.*;
                import org.hibernate.annotations.SoftDelete;
                @Entity @SoftDelete(converter = Own.class) class Thing { @Id Long id; }
                abstract class Own implements AttributeConverter<Boolean, String> {}
                """);
        EntityModel without = new EntityModel(
                read.entities(),
                List.of(),
                read.packages(),
                read.generators(),
                read.validationProvider(),
                read.springBoot());
        Problems problems = new Problems();
        SchemaMapping.map(
                without, Mapped.settings(ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_7), problems);

        assertThat(problems.all())
                .extracting(Problem::text)
                .containsExactly(
                        "[UnknownConverter] 'com.acme.Thing' names the converter 'com.acme.Own', whose class is not there. Take"
                                + " what it is in into the class path.");
        problems.all().forEach(found -> seen.add(found.message().key()));
    }

    @AfterAll
    void everyMessageIsTested() {
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(MappingMessage.values())
                        .map(MappingMessage::key)
                        .toList());
    }

    @Test
    void ofTypes() {
        expect("""
                class Point {}
                @Entity class Thing { @Id Long id; Point point; }
                """, """
                [UnmappedType] The attribute 'com.acme.Thing.point' has the type 'com.acme.Point', which has no column type. Give it a converter (@Convert), a JDBC type (@JdbcTypeCode), make its class an @Embeddable, or mark it @Transient.""");
        expect(
                "@Entity class Thing { @Id Long id; @JoinColumn Other other; } @Entity class Other { @Id Long id; }",
                """
                [MissingAssociation] The attribute 'com.acme.Thing.other' has the type 'com.acme.Other', which is an entity, but it is no association. Annotate it with @ManyToOne or @OneToOne, or mark it @Transient.""");
        expect("""
                @Entity class Thing { @Id Long id; Other other; }
                @Entity class Other implements java.io.Serializable { @Id Long id; }
                """, """
                [SerializedEntity] The attribute 'com.acme.Thing.other' has the type 'com.acme.Other', which is an entity, but it is no association, so its column holds a serialized copy, as with Hibernate. Annotate it with @ManyToOne or @OneToOne if it is to refer to it.""");
        expect("""
                class Money implements org.hibernate.usertype.UserType<String> {
                    public int getSqlType() { return 0; } public Class<String> returnedClass() { return null; }
                    public String deepCopy(String value) { return value; } public boolean isMutable() { return false; }
                }
                @Entity class Thing { @Id Long id; @Type(Money.class) String price; }
                """, """
                [UserType] The attribute 'com.acme.Thing.price' has the user type 'com.acme.Money', whose column type only its code knows. State it with @Column(columnDefinition = "...").""");
        expect("@Entity class Thing { @Id Long id; @JdbcTypeCode(4711) String odd; }", """
                [UnknownJdbcType] The attribute 'com.acme.Thing.odd' asks for the JDBC type 'code 4711', whose column type in PostgreSQL is not known. State it with @Column(columnDefinition = "...").""");
        expect("@Entity class Thing { @Id Long id; Byte[] bytes; }", """
                [WrapperArray] The attribute 'com.acme.Thing.bytes' has the type 'java.lang.Byte[]', which Hibernate refuses. Use the array of the primitive, such as byte[].""");
        expect("""
                class Outer { enum Kind { A } }
                enum Kind { B }
                @Entity class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Outer.Kind a; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Kind b; }
                """, """
                [EnumTypeTwice] The enum 'com.acme.Kind' asks for the enum type 'kind', which 'com.acme.Outer$Kind' has with other labels or another order. Rename one of the enums.""");
        expect("""
                @Embeddable @Struct(name = "size_type") class Size { int width; }
                @Entity class Thing { @Id Long id; @ElementCollection Set<Size> sizes; }
                """, """
                [Struct] The attribute 'com.acme.Thing.sizes' is stored in the composite type 'size_type', whose attributes are those of no embeddable: only an attribute, or an array of it, can be stored so. Take @Struct away, or store it as JSON with @JdbcTypeCode(SqlTypes.JSON).""");
        expect("""
                @Embeddable @Struct(name = "key_type") class Key { int first; int second; }
                @Entity class Thing { @EmbeddedId Key id; }
                """, """
                [StructKey] The key 'com.acme.Thing.id' is stored in the composite type 'key_type', of which Hibernate makes a primary key that PostgreSQL refuses. Take @Struct away.""");
        expect("""
                @Embeddable class Size { int width; }
                @Embeddable class Weight { int grams; }
                @Entity class Thing { @Id Long id; @Struct(name = "measure") Size size; @Struct(name = "measure") Weight weight; }
                """, """
                [CompositeTypeTwice] The attribute 'com.acme.Thing.weight' is stored in the composite type 'measure', which has other attributes where another one is stored in it. Give it another type with @Struct(name = ...), or the attributes of 'com.acme.Weight' the same columns.""");
    }

    @Test
    void ofTypesThatOnlyCodeKnows() {
        expect("""
                record Money(int amount) {}
                abstract class MoneyType implements org.hibernate.usertype.CompositeUserType<Money> {}
                @Entity class Thing { @Id Long id; @CompositeType(MoneyType.class) @AttributeOverride(name = "amount", column = @Column(name = "n")) Money price; }
                """, """
                [CompositeType] The attribute 'com.acme.Thing.price' has the composite user type 'com.acme.MoneyType', whose columns only its code knows. State each of them with @AttributeOverride(name = "...", column = @Column(columnDefinition = "...")), or embed its attributes.""");
        expect("""
                class Point {}
                abstract class PointType implements org.hibernate.type.descriptor.java.BasicJavaType<Point> {}
                @Entity @JavaTypeRegistration(javaType = Point.class, descriptorClass = PointType.class) class Thing { @Id Long id; Point point; }
                """, """
                [JavaType] The attribute 'com.acme.Thing.point' has the Java type descriptor 'com.acme.PointType', and only its code knows the column type. State it with @Column(columnDefinition = "...") or @JdbcTypeCode.""");
        expect("""
                abstract class Own implements org.hibernate.type.descriptor.jdbc.JdbcType {}
                @Entity @JdbcTypeRegistration(Own.class) class Thing { @Id Long id; }
                """, """
                [JdbcTypeRegistration] 'com.acme.Thing' registers the JDBC type 'com.acme.Own', and only its code knows for which type code. State it with registrationCode.""");
        expect("""
                abstract class Own implements org.hibernate.type.descriptor.jdbc.JdbcType {}
                @Entity @JdbcTypeRegistration(value = Own.class, registrationCode = SqlTypes.BIGINT) class Thing { @Id Long id; }
                """, """
                [UnknownJdbcType] The attribute 'com.acme.Thing.id' asks for the JDBC type 'com.acme.Own', whose column type in PostgreSQL is not known. State it with @Column(columnDefinition = "...").""");
        expect("""
                abstract class OwnAttributeBinder implements org.hibernate.binder.AttributeBinder<Bound> {}
                abstract class OwnTypeBinder implements org.hibernate.binder.TypeBinder<Bound> {}
                @AttributeBinderType(binder = OwnAttributeBinder.class) @TypeBinderType(binder = OwnTypeBinder.class)
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Bound {}
                @Entity @Bound class Thing { @Id Long id; @Bound String text; @Bound @Column(columnDefinition = "text") String stated; }
                """, """
                [AttributeBinder] The attribute 'com.acme.Thing.text' has the annotation '@Bound', whose binder may make anything of its column. State the column with columnDefinition.
                [Binder] The entity 'com.acme.Thing' has the annotation '@Bound', whose binder may change its tables; nothing of that is made. Make it in a revision of your own.""".split("\n"));
    }

    @Test
    void ofValuesThatOnlyCodeKnows() {
        expect("""
                class Letters implements AttributeConverter<Boolean, String> {
                    public String convertToDatabaseColumn(Boolean value) { return ""; }
                    public Boolean convertToEntityAttribute(String text) { return null; }
                }
                @Entity class Thing { @Id Long id; @Convert(converter = Letters.class) boolean flag; }
                """, """
                [ConvertedValues] The values that 'com.acme.Thing.flag' stores are made by the code of the converter 'com.acme.Letters', so no check is made of them. State one with @Check if the column is to have it.""");
        expect("""
                enum Kind { A("x"); @EnumeratedValue final String code; Kind(String code) { this.code = code; } }
                @Entity class Thing { @Id Long id; @Enumerated(EnumType.STRING) Kind kind; }
                """, """
                [EnumeratedValue] The values that 'com.acme.Thing.kind' stores are made by the code of the enum 'com.acme.Kind', so no check is made of them. State one with @Check if the column is to have it.""");
        expect("""
                @Entity class Thing { @Id @GeneratedValue(generator = "own") @GenericGenerator(name = "own", strategy = "com.acme.Own") Long id; }
                """, """
                [GeneratorCode] What the generator of 'com.acme.Thing.id' needs from the database is known to the code of 'com.acme.Own' alone, so nothing is made for it, here and wherever else it is used. Declare a @SequenceGenerator if it needs a sequence.""");
        expect("""
                class Counter extends org.hibernate.id.enhanced.SequenceStyleGenerator {
                    protected int determineIncrementSize(java.util.Properties settings) { return 10; }
                }
                @IdGeneratorType(Counter.class)
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) @interface Counted {}
                @Entity class Thing { @Id @Counted Long id; }
                """, """
                [GeneratorSettings] The generator of 'com.acme.Thing.id' draws from what Hibernate's own would have, since what the code of 'com.acme.Counter' sets otherwise is not known. Declare a @SequenceGenerator with its sequenceName and allocationSize if that differs.""");
    }

    @Test
    void ofColumns() {
        expect("@Entity class Thing { @Id Long id; @Column(columnDefinition = \"clob\") String text; }", """
                [ColumnDefinition] The column definition 'clob' of 'com.acme.Thing.text' cannot be taken apart: found the type 'clob', which PostgreSQL does not have. Write text instead.""");
        expect(
                "@Entity class Thing { @Id Long id; @Column(name = \"x\") String a; @Column(name = \"X\") int b; }",
                """
                [ColumnWrittenTwice] The attribute 'com.acme.Thing.b' writes the column 'x' of table 'thing', which 'com.acme.Thing.a' writes, too: with that Hibernate does not start. Say insertable = false, updatable = false of one of them, or give it a column of its own.""");
        expect("""
                @Entity class Thing { @Id Long id; }
                @Entity class One extends Thing { @ManyToOne @JoinColumn(name = "x") Thing a; }
                @Entity class Other extends Thing { @Column(name = "x") String b; }
                """, """
                [ColumnTypesDiffer] The attribute 'com.acme.One.a' asks for the type 'bigint' of column 'x' in table 'thing', where 'com.acme.Other.b' asks for 'varchar(255)'. Give the attributes columns of their own, or one type.""");
        expect("""
                @Entity class Thing { @Id Long id; }
                @Entity class One extends Thing { @Column(name = "x") int a; }
                @Entity class Other extends Thing { @Column(name = "x") String b; }
                """, """
                [ColumnTypeTaken] The attribute 'com.acme.Other.b' asks for the type 'varchar(255)' of column 'x' in table 'thing', where 'com.acme.One.a' asks for 'integer' and has its way: Hibernate takes the type of what it reads first. Give both one type.""");
        expect("@Entity class Thing { @Id Long id; @Column(table = \"more\") String a; }", """
                [UnknownTable] The column of 'com.acme.Thing.a' is to be in the table 'more', which its entity does not have. Declare it with @SecondaryTable, or leave the table out.""");
        expect(
                "@Entity @Table(indexes = @Index(columnList = \"nmae\")) class Thing { @Id Long id; String name; }",
                """
                [UnknownColumn] The constraint on 'com.acme.Thing' names the column 'nmae', which table 'thing' does not have. Name some of [id, name].""");
    }

    @Test
    void ofAssociations() {
        expect("class Other {} @Entity class Thing { @Id Long id; @ManyToOne Other other; }", """
                [UnknownTarget] The association 'com.acme.Thing.other' refers to 'com.acme.Other', which is no entity of the model. Annotate it with @Entity, or take its package or dependency into the model.""");
        expect("@Entity class Thing { @Id Long id; @OneToMany List<String> others; }", """
                [UnknownTarget] The association 'com.acme.Thing.others' refers to 'java.lang.String', which is no entity of the model. Annotate it with @Entity, or take its package or dependency into the model.""");
        expect("@Entity class Thing { @Id Long id; @ManyToAny @AnyKeyJavaClass(Long.class) Set<Object> others; }", """
                [AnyTable] The collection 'com.acme.Thing.others' holds entities of any class and needs a table of its own, which Hibernate does not make by itself. Describe it with @JoinTable.""");
        expect("@Entity class Thing { @Id Long id; @OneToMany(mappedBy = \"up\") Set<Thing> down; }", """
                [UnknownMappedBy] The association 'com.acme.Thing.down' is mapped by 'up', which entity 'com.acme.Thing' does not have. Name the attribute that owns the association.""");
        expect("@Entity class Thing { @Id Long id; @OneToOne(mappedBy = \"up\") Thing down; }", """
                [UnknownMappedBy] The association 'com.acme.Thing.down' is mapped by 'up', which entity 'com.acme.Thing' does not have. Name the attribute that owns the association.""");
        expect(
                "@Entity class Thing { @Id Long id; @ManyToOne @JoinColumn(name = \"x\", referencedColumnName = \"cod\") Thing other; }",
                """
                [ReferencedColumn] The association 'com.acme.Thing.other' references the columns [cod], which the tables of entity 'com.acme.Thing' do not have. Name some of [id].""");
        expect(
                "@Entity class Thing { @Id Long id; @ManyToOne @JoinColumn(name = \"x\") @JoinColumn(name = \"y\") Thing other; }",
                """
                [JoinColumnCount] 'com.acme.Thing.other' has 2 join columns, but the key of table 'thing' has 1: [id]. Write one join column for each.""");
    }

    @Test
    void ofJoinColumnsWithOneName() {
        expect("""
                @Embeddable class Pair implements java.io.Serializable { int a; int b; }
                @Entity class Thing { @EmbeddedId Pair id; @ManyToOne @JoinColumn(name = "x") @JoinColumn(name = "x") Thing other; }
                """, """
                [JoinColumnTwice] The join columns of 'com.acme.Thing.other' are [x, x], which names a column twice. Give each its own name.""");
    }

    @Test
    void ofEntities() {
        expect(
                "@Entity @Table(name = \"t\") class A { @Id Long id; } @Entity @Table(name = \"T\") class B { @Id Long id; }",
                """
                [TableTwice] The entity 'com.acme.B' shares the table 't' with 'com.acme.A': it has the columns of both. Give one a table of its own if that is not meant, or leave one out with excludeEntities.""");
        expect("@Entity class Thing { String name; }", """
                [NoKey] The entity 'com.acme.Thing' has no key. Annotate an attribute with @Id or @EmbeddedId.""");
        expect("@Entity class A { @Id @OneToOne B b; } @Entity class B { @Id @OneToOne A a; }", """
                [KeyCycle] The key of entity 'com.acme.A' depends on itself by way of its associations. Take one of the associations out of the key.""");
        expect(
                "@Entity(name = \"X\") class A { @Id Long id; } @Entity(name = \"X\") @Table(name = \"b\") class B { @Id Long id; }",
                """
                [EntityNameTwice] The entity 'com.acme.B' has the name 'X', which 'com.acme.A' has already. Give it another one with @Entity(name = ...).""");
        expect(
                "@Entity class A { @Id Long id; } @Entity @Inheritance(strategy = InheritanceType.JOINED) class B extends A {}",
                """
                [InheritanceStrategy] The entity 'com.acme.B' asks for the inheritance strategy JOINED in a hierarchy whose root 'com.acme.A' has SINGLE_TABLE. Write @Inheritance at the root alone.""");
        expect("@Entity class A { @Id Long id; } @Entity @Table(name = \"b\") class B extends A {}", """
                [TableOfSubclass] The entity 'com.acme.B' has @Table, but its attributes are in the table of the root 'com.acme.A'. Move what it says to the root, or choose another inheritance strategy.""");
        expect("""
                @Entity @DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR) @DiscriminatorValue("1") class A { @Id Long id; }
                @Entity class B extends A {}
                """, """
                [DiscriminatorValue] The entity 'com.acme.B' needs a discriminator value for its discriminator of type CHAR and has none that fits. Write one with @DiscriminatorValue.""");
        expect(
                "@Entity class A { @Id Long id; } @Entity @org.hibernate.envers.Audited class B extends A { String name; }",
                """
                [AuditedBelowUnaudited] The entity 'com.acme.B' is audited, but 'com.acme.A', which it extends, is not. Annotate that with @Audited as well.""");
        expect("@Entity @View(query = \"select 1 as id\") class Thing { @Id Long id; }", """
                [View] The entity 'com.acme.Thing' is stored in a view, which is not made. Make it in a revision of your own.""");
    }

    @Test
    void ofFormerStatesThatTheRulesOfHibernate6DoNotKnow() {
        Mapped mapped = Mapped.of(
                Mapped.settings(ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_6_6),
                "@Entity @Audited class Thing { @Id Long id; }");

        mapped.all().forEach(found -> seen.add(found.message().key()));
        assertThat(mapped.problems()).containsExactly("""
                [UnsupportedTables] 'com.acme.Thing' has the annotation '@Audited', which Hibernate 6.6 does not know: its tables are not made. Take the rules of Hibernate 7 with migrate.mapping=hibernate-7.""");
    }

    @Test
    void ofAKeyThatReferencesAColumnOfAnotherType() {
        expect("""
                @Entity class City { @Id Long id; @Column(unique = true) String name; }
                @Embeddable class Key implements java.io.Serializable { Long city; String rest; }
                @Entity class Street { @EmbeddedId Key id; @ManyToOne @MapsId("city") @JoinColumn(name = "city", referencedColumnName = "name") City of; }
                """, """
                [ReferencedType] The association 'com.acme.Street.of' references the column 'name' of type 'varchar(255)' by the column 'city' of the key, whose type is 'bigint'. Reference the key of entity 'com.acme.City', or give the attribute of the key that type.""");
    }

    @Test
    void ofLabelsThatOnlyCodeKnows() {
        String coded =
                "enum Coded { A(\"x\"); @EnumeratedValue final String code; Coded(String code) { this.code = code; } }\n";
        expect(coded + "@Entity class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) Coded coded; }", """
                [EnumLabels] The labels of the enum type of 'com.acme.Thing.coded' are made by the code of the enum 'com.acme.Coded', so the type can't be made. Take @JdbcTypeCode away, or make the type in a revision of your own and name it with @Column(columnDefinition = "...").""");
        Mapped named = Mapped.of(
                coded
                        + "@Entity class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.NAMED_ENUM) @Column(columnDefinition = \"coded\") Coded coded; }");
        assertThat(named.problems()).isEmpty();
        assertThat(named.table("thing")).contains("coded coded");
    }

    @Test
    void ofASuperclassThatIsLeftOut() {
        EntityModel model = EntityModels.of("""
                package com.acme;
                import jakarta.persistence.*;
                @Entity class Base { @Id Long id; }
                @Entity class Child extends Base {}
                """);
        EntityModel childAlone = new EntityModel(
                List.of(model.entities().get(1)),
                model.converters(),
                model.packages(),
                model.generators(),
                model.validationProvider(),
                model.springBoot());
        Problems problems = new Problems();
        SchemaMapping.map(
                childAlone, Mapped.settings(ModelSettings.Naming.JPA, ModelSettings.Mapping.HIBERNATE_7), problems);

        assertThat(problems.all().get(0).text())
                .isEqualTo("[NoEntityAbove] The entity 'com.acme.Child' extends 'com.acme.Base', which is no entity of"
                        + " the model. Take its package or dependency into the model.");
        seen.add(problems.all().get(0).message().key());
    }

    @Test
    void ofIndexesAndUniqueConstraints() {
        expect(
                "@Entity @Table(indexes = @Index(columnList = \"id\", options = \"include (x)\")) class A { @Id Long id; int x; }",
                """
                [KeyOptions] 'com.acme.A' has the options 'include (x)' for an index or unique constraint of the table 'a', which a schema does not hold: of an index it holds 'where ...', of a unique constraint 'deferrable'. Set them in a revision of your own.""");
        expect(
                "@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = \"x\", options = \"include (x)\"))"
                        + " class A { @Id Long id; int x; }",
                """
                [KeyOptions] 'com.acme.A' has the options 'include (x)' for an index or unique constraint of the table 'a', which a schema does not hold: of an index it holds 'where ...', of a unique constraint 'deferrable'. Set them in a revision of your own.""");
    }

    @Test
    void ofGenerators() {
        expect("""
                @Entity class A { @Id @GeneratedValue @SequenceGenerator(name = "s", allocationSize = 1) Long id; }
                @Entity class B { @Id @GeneratedValue @SequenceGenerator(sequenceName = "s", initialValue = 7) Long id; }
                """, """
                [SequenceTwice] The generator of 'com.acme.B.id' asks for the sequence 's' with start 7 and increment 50, which another generator has with start 1 and increment 1. Give them one start, one allocationSize and the same options, or two sequences.""");
        expect(
                "@Entity class A { @Id @GeneratedValue @SequenceGenerator(sequenceName = \"s\", options = \"cache 20 cycle\") Long id; }",
                """
                [SequenceOptions] The generator of 'com.acme.A.id' has the options 'cycle' for the sequence 's', which a schema does not hold. Set them in a revision of your own.""");
    }

    @Test
    void areAllReportedAtTheirElements() {
        Mapped mapped = Mapped.of("""
                class Point {}
                @Entity @Table(indexes = @Index(columnList = "nowhere")) class Thing {
                    @Id Long id; Point one; Point two; Byte[] three; @ManyToOne Point four; @Column(table = "more") int five;
                }
                @Entity class Keyless {}
                """);

        assertThat(mapped.all())
                .extracting(problem -> problem.message().key() + " at " + name(problem))
                .containsExactlyInAnyOrder(
                        "NoKey at Keyless",
                        "UnmappedType at one",
                        "UnmappedType at two",
                        "WrapperArray at three",
                        "UnknownTarget at four",
                        "UnknownTable at five with @jakarta.persistence.Column",
                        "UnknownColumn at Thing with @jakarta.persistence.Table");
        assertThat(mapped.all()).allMatch(problem -> problem.message().kind() == Diagnostic.Kind.ERROR);
    }

    private static String name(Problem problem) {
        Element element = problem.place().element();
        String annotation = problem.place().annotation() == null
                ? ""
                : " with @" + problem.place().annotation().getAnnotationType();
        return element.getSimpleName() + annotation;
    }

    @Override
    public void expect(String classes, String... problems) {
        Mapped mapped = Mapped.of(classes);

        assertThat(mapped.problems()).contains(problems);
        mapped.all().forEach(found -> seen.add(found.message().key()));
    }
}
