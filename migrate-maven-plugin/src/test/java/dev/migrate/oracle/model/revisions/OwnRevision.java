package dev.migrate.oracle.model.revisions;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.ModifiedEntityNames;
import org.hibernate.envers.RevisionEntity;
import org.hibernate.envers.RevisionNumber;
import org.hibernate.envers.RevisionTimestamp;

/** The application's own entity of revisions. */
@Entity
@RevisionEntity
@Table(name = "revision_log", schema = "audit")
class OwnRevision {
    @Id
    @GeneratedValue
    @RevisionNumber
    @SequenceGenerator(name = "revision_numbers", allocationSize = 10)
    @Column(name = "revision_number")
    long number;

    @RevisionTimestamp
    Instant moment;

    String author;

    @ElementCollection
    @JoinTable(name = "revision_changes", joinColumns = @JoinColumn(name = "revision_number"))
    @Column(name = "entity_name")
    @ModifiedEntityNames
    Set<String> entities;

    @Entity
    @Audited
    static class Document {
        @Id
        int id;

        String title;

        @ElementCollection
        Set<String> tags;
    }
}
