package dev.migrate.processor.mapping;

import org.junit.jupiter.api.Test;

/** The messages about keys. */
interface KeyProblems {
    /** Maps classes, and expects at least these problems. */
    void expect(String classes, String... problems);

    @Test
    default void ofIdClassesThatDoNotFit() {
        expect("""
                class Key implements java.io.Serializable { long a; long b; }
                @Entity @IdClass(Key.class) class Thing { @Id long a; @Id long c; }
                """, """
                [IdClass] The key of entity 'com.acme.Thing' does not fit its id class 'com.acme.Key': the class has no attribute 'c'. Give both the same attributes, each with @Id in the entity.""", """
                [IdClass] The key of entity 'com.acme.Thing' does not fit its id class 'com.acme.Key': the entity has no attribute 'b'. Give both the same attributes, each with @Id in the entity.""");
    }

    @Test
    default void ofTablesThatEntitiesShare() {
        expect("""
                @Entity @Table(name = "t") class One { @Id long a; @Column(name = "n") int number; }
                @Entity @Table(name = "t") @Immutable class Two { @Id long b; @Column(name = "n") long number; }
                """, """
                [KeyOfTable] The entity 'com.acme.Two' has the key [b], but its table 't' has that of 'com.acme.One', [a], as Hibernate makes it. Give both one key, or one of them a table of its own.""", """
                [ColumnTypeTaken] The attribute 'com.acme.Two.number' asks for the type 'bigint' of column 'n' in table 't', where 'com.acme.One.number' asks for 'integer' and has its way: Hibernate takes the type of what it reads first. Give both one type.""");
        expect("""
                @Entity @Table(name = "t") class One { @Id long a; }
                @Entity @SecondaryTable(name = "t") class Two { @Id long b; }
                """, """
                [KeyOfTable] The entity 'com.acme.One' has the key [a], but its table 't' has that of 'com.acme.Two', [b], as Hibernate makes it. Give both one key, or one of them a table of its own.""");
    }

    @Test
    default void ofIdentities() {
        expect("@Entity class Thing { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) String id; }", """
                [IdentityType] The key 'com.acme.Thing.id' is an identity of type 'varchar(255)', but identities of PostgreSQL are smallint, integer or bigint. Generate it otherwise, such as by GenerationType.UUID, or state a default that does with @Column(columnDefinition = "...").""");
    }

    @Test
    default void ofPartitionKeys() {
        expect("""
                @Entity @SecondaryTable(name = "more") class Thing { @Id Long id; @PartitionKey @Column(table = "more") String region; }
                """, """
                [PartitionKeyTable] The attribute 'com.acme.Thing.region' is a partition key in the secondary table 'more', but partition keys are part of the key of the table 'thing': Hibernate refuses that. Take the table out of @Column, or @PartitionKey away.""");
    }
}
