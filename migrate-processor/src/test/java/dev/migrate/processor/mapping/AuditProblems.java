package dev.migrate.processor.mapping;

import org.junit.jupiter.api.Test;

/** The messages about former states that are kept in tables of their own. */
interface AuditProblems {
    /** Maps classes, and expects at least these problems. */
    void expect(String classes, String... problems);

    @Test
    default void ofFormerStatesThatHibernateItselfKeeps() {
        expect("@Entity @Changelog class Log { @Id @Changelog.ChangesetId Long id; }", """
                [ChangelogPart] The changelog 'com.acme.Log' has no attribute with '@Changelog.Timestamp', without which Hibernate does not start. Annotate the one that it is.""");
        expect("@Entity class A { @Id Long id; } @Entity @Audited class B extends A {}", """
                [StateOfSubclass] 'com.acme.B' has the annotation '@Audited', but Hibernate looks for it on the entity at the top of the hierarchy, 'com.acme.A': here it counts for collections alone. Write it there.""");
        expect(
                "@Entity @org.hibernate.annotations.Temporal @org.hibernate.annotations.Temporal.HistoryPartitioning class Thing { @Id Long id; }",
                """
                [HistoryPartitioning] 'com.acme.Thing' has the annotation '@Temporal.HistoryPartitioning', which is left out: Hibernate keeps the history in a table of its own by default, and what it makes of the annotation then is refused by PostgreSQL. Remove it.""");
    }

    @Test
    default void ofAuditedAssociationsThatHibernateEnversRefuses() {
        expect("""
                @Entity class Plain { @Id Long id; }
                @Entity @org.hibernate.envers.Audited class Thing { @Id Long id; @ManyToOne Plain plain; }
                """, """
                [UnauditedTarget] The association 'com.acme.Thing.plain' is audited, but 'com.acme.Plain', to which it refers, is not: with that Hibernate Envers does not start. Annotate that with @Audited as well, or the association with @NotAudited or @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED).""");
        expect("""
                @Entity class Plain { @Id Long id; @ManyToOne Thing thing; }
                @Entity @org.hibernate.envers.Audited(targetAuditMode = org.hibernate.envers.RelationTargetAuditMode.NOT_AUDITED)
                class Thing { @Id Long id; @ManyToMany Set<Plain> many; @OneToMany(mappedBy = "thing") Set<Plain> plains; }
                """, """
                [InverseOfUnaudited] The association 'com.acme.Thing.plains' is audited, but 'com.acme.Plain', which owns it, is not: with that Hibernate Envers does not start. Annotate that with @Audited as well, or the association with @NotAudited.""");
        expect("""
                @Entity class Plain { @Id Long id; }
                @Embeddable class Part { @ManyToOne Plain plain; }
                @Entity @org.hibernate.envers.Audited class Thing { @Id Long id; @ElementCollection Set<Part> parts; }
                """, """
                [UnauditedTarget] The association 'com.acme.Part.plain' is audited, but 'com.acme.Plain', to which it refers, is not: with that Hibernate Envers does not start. Annotate that with @Audited as well, or the association with @NotAudited or @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED).""");
    }
}
