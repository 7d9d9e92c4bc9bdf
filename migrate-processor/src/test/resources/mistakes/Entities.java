package com.acme;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Changelog;
import org.hibernate.annotations.Temporal;
import org.hibernate.annotations.View;

@Entity
class Keyless { // [NoKey]
    String name;
}

@Entity
class Left { // [KeyCycle]
    @Id
    @OneToOne
    Right right;
}

@Entity
class Right {
    @Id
    @OneToOne
    Left left;
}

@Entity
@Table(name = "taken")
class First { // [KeyOfTable]
    @Id
    Long id;
}

@Entity
@Table(name = "Taken") // [TableTwice]
class Second {
    @Id
    int id; // [ColumnTypeTaken]
}

@Entity(name = "Named")
class NamedOnce {
    @Id
    Long id;
}

@Entity(name = "Named") // [EntityNameTwice]
@Table(name = "named_twice")
class NamedTwice {
    @Id
    Long id;
}

@Entity
class Animal {
    @Id
    Long id;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED) // [InheritanceStrategy]
class Dog extends Animal {}

@Entity
@Table(name = "cats") // [TableOfSubclass]
class Cat extends Animal {}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("1")
class Plant {
    @Id
    Long id;
}

@Entity
class Tulip extends Plant {} // [DiscriminatorValue]

@Entity
class Outside {
    @Id
    Long id;
}

@Entity
class BelowOutside extends Outside {} // [NoEntityAbove]

@Entity
@Changelog // [ChangelogPart]
class Watched {
    @Id
    @Changelog.ChangesetId
    Long id;
}

@Entity
class Unwatched {
    @Id
    Long id;
}

@Entity
@Audited // [StateOfSubclass]
class BelowUnwatched extends Unwatched {}

@Entity
class Divided {
    @Id
    Long id;

    @ElementCollection
    @Temporal
    @Temporal.HistoryPartitioning // [HistoryPartitioning]
    Set<String> parts;
}

@Entity
class Unaudited {
    @Id
    Long id;
}

@Entity
@org.hibernate.envers.Audited
class Below extends Unaudited {} // [AuditedBelowUnaudited]

@Entity
@View(query = "select 1 as id")
class Seen { // [View]
    @Id
    Long id;
}

@Entity
class Orphan extends Vanished {} // [UnknownSuperclass]

@Entity
class OfOrphan {
    @Id
    Long id;

    @ManyToOne
    Orphan orphan; // the key of an orphan may be in what it extends: no second message
}

@Entity
class Stammering {
    @Id
    public Long getId() {
        return null;
    }

    public boolean isReady() {
        return true;
    }

    public boolean getReady() { // [AmbiguousProperty]
        return true;
    }
}

@Entity
@SecondaryTable(name = "Taken", pkJoinColumns = @PrimaryKeyJoinColumn(name = "other"))
class Third {
    @Id
    Long id;
}

@MappedSuperclass
@Inheritance(strategy = InheritanceType.JOINED) // [NotOnMappedSuperclass]
abstract class AboveTwo {
    @Id
    Long id;

    Unbasic odd; // [UnmappedType]
}

@Entity
class OneBelow extends AboveTwo {}

@Entity
class OtherBelow extends AboveTwo {}
