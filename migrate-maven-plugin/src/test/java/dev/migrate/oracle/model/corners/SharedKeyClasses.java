package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;

/** Entities whose one association is their key, so that the class of the other key is theirs too. */
record PatientKey(String firstName, String lastName) implements Serializable {}

@Entity
@IdClass(PatientKey.class)
class Anamnesis {
    @Id
    @OneToOne
    Patient patient;
}

@Entity
@IdClass(PatientKey.class)
class NamedAnamnesis {
    @Id
    @OneToOne
    @JoinColumn(name = "patient_first", referencedColumnName = "firstName")
    @JoinColumn(name = "patient_last", referencedColumnName = "lastName")
    Patient patient;
}

@Entity
@IdClass(PatientKey.class)
class Patient {
    @Id
    @Column(length = 40)
    String firstName;

    @Id
    String lastName;
}

@Embeddable
class WardKey implements Serializable {
    int number;
}

@Entity
class Ward {
    @EmbeddedId
    WardKey key;
}

@Entity
@IdClass(WardKey.class)
class Desk {
    @Id
    @ManyToOne
    Ward ward;
}

@Entity
class Nurse {
    @Id
    long id;

    @ManyToOne
    Desk desk;

    @ManyToOne
    Anamnesis anamnesis;
}
