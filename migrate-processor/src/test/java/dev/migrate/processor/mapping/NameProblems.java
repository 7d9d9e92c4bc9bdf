package dev.migrate.processor.mapping;

import org.junit.jupiter.api.Test;

/** The messages about names that two things would have. */
interface NameProblems {
    /** Maps classes, and expects at least these problems. */
    void expect(String classes, String... problems);

    @Test
    default void ofNamesThatAreCutToOne() {
        String cut = "a".repeat(63);
        expect("""
                @Entity @Table(name = "%1$s_one") class One { @Id Long id; @ManyToMany @JoinTable(name = "%1$s_two") Set<One> ones; }
                """.formatted(cut), """
                [NameCut] 'com.acme.One.ones' asks for the table '%1$s_two'. PostgreSQL keeps 63 bytes of a name, so '%1$s' would be that and what 'com.acme.One' asks for. Give one of them another name.""".formatted(cut));
        expect("""
                @Entity class One { @Id Long id; @Column(name = "%1$s") int a; @Column(name = "%1$sA") int b; }
                """.formatted(cut), """
                [NameCut] 'com.acme.One.b' asks for the column '%1$sa'. PostgreSQL keeps 63 bytes of a name, so '%1$s' would be that and what 'com.acme.One.a' asks for. Give one of them another name.""".formatted(cut));
        expect("""
                @Entity class One { @Id @GeneratedValue(generator = "%1$s_one") Long id; }
                @Entity class Two { @Id @GeneratedValue(generator = "%1$s_two") Long id; }
                """.formatted(cut), """
                [NameCut] 'com.acme.Two.id' asks for the sequence '%1$s_two'. PostgreSQL keeps 63 bytes of a name, so '%1$s' would be that and what 'com.acme.One.id' asks for. Give one of them another name.""".formatted(cut));
    }

    @Test
    default void ofNamesThatATableHas() {
        expect("@Entity class Orders { @Id @GeneratedValue(generator = \"orders\") Long id; }", """
                [NameTaken] 'com.acme.Orders' asks for the sequence 'orders', and 'com.acme.Orders' for a table of that name: PostgreSQL refuses the second. Give one of them another name.""");
        expect("""
                class Outer { enum Size { S, M } }
                @Entity class Size { @Id @JdbcTypeCode(SqlTypes.NAMED_ENUM) Outer.Size id; }
                """, """
                [NameTaken] 'com.acme.Outer$Size' asks for the enum type 'size', and 'com.acme.Size' for a table of that name: PostgreSQL refuses the second. Give one of them another name.""");
        expect("""
                @Embeddable @Struct(name = "box") class Size { int width; }
                @Entity class Box { @Id Long id; Size size; }
                """, """
                [NameTaken] 'com.acme.Size' asks for the composite type 'box', and 'com.acme.Box' for a table of that name: PostgreSQL refuses the second. Give one of them another name.""");
    }
}
