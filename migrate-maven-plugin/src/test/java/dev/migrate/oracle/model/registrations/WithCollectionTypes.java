package dev.migrate.oracle.model.registrations;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.CollectionTypeRegistration;
import org.hibernate.metamodel.CollectionClassification;

/** A collection type that stores a list as Hibernate does. */
@Entity
@CollectionTypeRegistration(classification = CollectionClassification.SET, type = PlainSetType.class)
class WithCollectionTypes {
    @Id
    Long id;

    @ElementCollection
    Set<String> texts;
}
