package dev.migrate.oracle.model.audited;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import org.hibernate.envers.Audited;
import org.hibernate.envers.RelationTargetAuditMode;

/** Associations that others own by the key that both have: they may be audited where the others are not. */
@Entity
@Audited
class OneKey {
    @Id
    Long id;

    @OneToOne(mappedBy = "audited")
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    Stated stated;

    @OneToOne(mappedBy = "audited")
    @Audited(targetAuditMode = RelationTargetAuditMode.NOT_AUDITED)
    Named named;

    @Entity
    static class Stated {
        @Id
        Long id;

        @OneToOne(optional = false)
        @PrimaryKeyJoinColumn
        OneKey audited;
    }

    @Entity
    static class Named {
        @Id
        Long id;

        @OneToOne(optional = false)
        @JoinColumn(name = "id")
        OneKey audited;
    }
}
