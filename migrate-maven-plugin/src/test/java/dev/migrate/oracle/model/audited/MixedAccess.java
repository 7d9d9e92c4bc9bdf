package dev.migrate.oracle.model.audited;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

/** Fields that are reached through their getters, on which Envers looks for its annotations then. */
final class MixedAccess {
    private MixedAccess() {}

    @Entity
    static class AuditedByGetter {
        @Id
        Long id;

        @Access(AccessType.PROPERTY)
        @Column(length = 20)
        private String audited;

        @Access(AccessType.PROPERTY)
        @Audited
        private String unaudited;

        String plain;

        @Audited
        @Column(length = 30)
        public String getAudited() {
            return audited;
        }

        public void setAudited(String audited) {
            this.audited = audited;
        }

        public String getUnaudited() {
            return unaudited;
        }

        public void setUnaudited(String unaudited) {
            this.unaudited = unaudited;
        }
    }

    @Embeddable
    static class PartByGetter {
        @Access(AccessType.PROPERTY)
        private String hiddenInPart;

        String keptInPart;

        @NotAudited
        public String getHiddenInPart() {
            return hiddenInPart;
        }

        public void setHiddenInPart(String hiddenInPart) {
            this.hiddenInPart = hiddenInPart;
        }
    }

    @Entity
    @Audited
    static class HiddenByGetter {
        @Id
        Long id;

        @Access(AccessType.PROPERTY)
        private String hidden;

        @Access(AccessType.PROPERTY)
        @NotAudited
        private String kept;

        PartByGetter part;

        @NotAudited
        public String getHidden() {
            return hidden;
        }

        public void setHidden(String hidden) {
            this.hidden = hidden;
        }

        public String getKept() {
            return kept;
        }

        public void setKept(String kept) {
            this.kept = kept;
        }
    }
}
