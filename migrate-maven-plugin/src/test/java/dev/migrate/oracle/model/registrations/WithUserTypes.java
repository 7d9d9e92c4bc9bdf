package dev.migrate.oracle.model.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.BitSet;
import java.util.List;
import org.hibernate.annotations.Type;
import org.hibernate.annotations.TypeRegistration;

/** User types, for which nothing but a column definition stands. */
@Entity
@TypeRegistration(basicClass = BitSet.class, userType = BitSetType.class)
class WithUserTypes {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(64)")
    BitSet bits;

    @Type(BitSetType.class)
    @Column(columnDefinition = "bytea")
    BitSet typed;

    @ElementCollection
    @Column(columnDefinition = "bytea")
    List<BitSet> elements;
}
