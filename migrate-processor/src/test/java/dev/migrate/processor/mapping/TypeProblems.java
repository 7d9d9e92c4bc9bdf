package dev.migrate.processor.mapping;

import org.junit.jupiter.api.Test;

/** The messages about Java types that Hibernate learns from their first use. */
interface TypeProblems {
    /** Maps classes, and expects at least these problems. */
    void expect(String classes, String... problems);

    @Test
    default void ofTypesThatAreLearned() {
        expect("""
                @Entity class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.JSON) List<String> a; List<String> b; }
                """, """
                [DocumentType] The attribute 'com.acme.Thing.b' states no JDBC type and has the Java type of 'com.acme.Thing.a', which is stored as 'JSON': Hibernate stores both like that if it reads the latter first, which it does in the order of their names. State the type of both with @JdbcTypeCode.""");
        expect("""
                @Entity class One { @Id Long id; List<String> b; }
                @Entity class Two { @Id Long id; @JdbcTypeCode(SqlTypes.SQLXML) List<String> b; }
                """, """
                [DocumentType] The attribute 'com.acme.One.b' states no JDBC type and has the Java type of 'com.acme.Two.b', which is stored as 'XML': Hibernate stores both like that if it reads the latter first, which it does not in the order of their names. State the type of both with @JdbcTypeCode.""");
        expect("""
                @Entity class Thing { @Id Long id; List<String> a; @JdbcTypeCode(SqlTypes.JSON) List<String> b; }
                """);
        expect("""
                @Entity class Thing { @Id Long id; @JdbcTypeCode(SqlTypes.JSON) List<String> a; List<Integer> b; Set<String> c; }
                """);
    }
}
