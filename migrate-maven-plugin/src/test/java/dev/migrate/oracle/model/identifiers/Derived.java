package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;

@Entity
class Employee {
    @Id
    Long empId;
}

@Entity
@IdClass(DependentOfClass.Key.class)
class DependentOfClass {
    @Id
    String name;

    @Id
    @ManyToOne
    Employee employee;

    record Key(String name, Long employee) implements Serializable {}
}

@Entity
class DependentOfEmbedded {
    @EmbeddedId
    Key id;

    @MapsId("employeeKey")
    @ManyToOne
    Employee employee;

    @Embeddable
    record Key(String name, long employeeKey) implements Serializable {}
}

@Embeddable
class FullName implements Serializable {
    @Column(name = "first", length = 10)
    String firstName;

    @Column(name = "last")
    String lastName;
}

@Entity
class Person {
    @EmbeddedId
    FullName id;
}

@Entity
class MedicalHistory {
    @EmbeddedId
    FullName id;

    @MapsId
    @OneToOne
    Person patient;
}

@Entity
class Relative {
    @EmbeddedId
    Key id;

    @MapsId("personKey")
    @JoinColumn(name = "person_first", referencedColumnName = "first")
    @JoinColumn(name = "person_last", referencedColumnName = "last")
    @ManyToOne
    Person person;

    @Embeddable
    static class Key implements Serializable {
        String name;
        FullName personKey;
    }
}

@Entity
class Badge {
    @Id
    @OneToOne
    Employee employee;
}

@Entity
class BadgePhoto {
    @Id
    @OneToOne
    Badge badge;
}

@Entity
class Locker {
    @Id
    Long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Employee owner;

    @ManyToOne
    DependentOfClass dependent;

    @ManyToOne
    DependentOfEmbedded otherDependent;

    @ManyToOne
    Person person;
}
