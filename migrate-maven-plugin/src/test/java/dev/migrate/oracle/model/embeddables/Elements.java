package dev.migrate.oracle.model.embeddables;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;

/** Collections of embeddables, and by which names overrides mean their attributes. */
@Entity
class ToyBox {
    @Id
    Long id;

    @ElementCollection
    @AttributeOverride(name = "serial", column = @Column(name = "serial_number"))
    Set<Toy> toys;

    @ElementCollection
    @AttributeOverride(name = "element.serial", column = @Column(name = "not_renamed"))
    @AttributeOverride(name = "value.name", column = @Column(name = "not_renamed_either"))
    Set<Toy> others;

    @ElementCollection
    @AttributeOverride(name = "value.serial", column = @Column(name = "serial_number"))
    @AttributeOverride(name = "name", column = @Column(name = "not_renamed"))
    Map<String, Toy> byPlace;

    @ElementCollection
    @Embedded
    Set<Label> labels;
}

@Embeddable
class Toy {
    String name;

    String serial;
}

/** Embedded where the attribute says so. */
class Label {
    String text;

    int size;
}
