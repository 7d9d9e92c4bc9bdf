package dev.migrate.oracle.model.changelog;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Changelog;
import org.hibernate.annotations.Temporal;
import org.hibernate.audit.ChangesetListener;
import org.hibernate.audit.TrackingModifiedEntitiesChangelogMapping;

/** A changelog with the names of the changed entities, and more than Hibernate wants to know. */
@Entity
@Changelog(listener = Change.Listener.class)
@Table(name = "changes")
class Change extends TrackingModifiedEntitiesChangelogMapping {
    private static final long serialVersionUID = 1;

    /** Says who made a change. */
    static final class Listener implements ChangesetListener {
        @Override
        public void newChangeset(Object changelog) {
            ((Change) changelog).author = "nobody";
        }
    }

    @Column(nullable = false)
    String author;
}

/** A hierarchy, each log of which refers to the changelog. */
@Entity
@Audited
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(name = "logged_details")
class Logged {
    @Id
    Long id;

    @Column(table = "logged_details")
    String detail;

    @ElementCollection
    Set<String> notes;

    @OneToMany
    @JoinColumn(name = "owner_id")
    Set<Logged> owned;
}

@Entity
class LoggedBelow extends Logged {
    String name;
}

@Entity
@Audited
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class LoggedApart {
    @Id
    Long id;
}

@Entity
class LoggedApartBelow extends LoggedApart {
    String name;
}

/** A history by the ids of changes in the place of moments. */
@Entity
@Temporal(secondPrecision = 3)
class Remembered {
    @Id
    Long id;

    @ElementCollection
    @Temporal(rowStart = "added", rowEnd = "removed")
    Set<String> notes;
}
