package dev.migrate.oracle.model.associations;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminator;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.AnyKeyJavaType;
import org.hibernate.type.descriptor.java.LongJavaType;

/** A many-to-many association whose sides both reference other columns than the key. */
@Entity
class House {
    @Id
    Long id;

    String address;

    @ManyToMany
    @JoinTable(
            joinColumns = @JoinColumn(referencedColumnName = "address"),
            inverseJoinColumns = @JoinColumn(referencedColumnName = "name"))
    Set<Inhabitant> inhabitants;

    @ElementCollection
    Set<Inhabitant> guests;
}

@Entity
class Inhabitant {
    @Id
    Long id;

    String name;

    @ManyToMany(mappedBy = "inhabitants")
    Set<House> houses;
}

/** Collections whose columns are in each of the tables of a hierarchy. */
@Entity
class Garage {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "set_garage")
    Set<Part> parts;

    @OneToMany
    @JoinColumn(name = "list_garage", nullable = false)
    @OrderColumn(name = "place")
    List<Part> shelf;

    @OneToMany
    @JoinColumn(name = "wheel_garage")
    Set<Wheel> wheels;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Part {
    @Id
    Long id;
}

@Entity
class Wheel extends Part {
    int size;
}

@Entity
class SpareWheel extends Wheel {}

/** Unique associations in columns that attributes have, too. */
@Entity
class Key {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "lock_id", insertable = false, updatable = false)
    House lock;

    @Column(name = "lock_id")
    Long lockId;

    @OneToOne
    @JoinColumn(name = "door_id")
    House door;

    @Column(name = "door_id", insertable = false, updatable = false)
    Long doorId;

    @OneToOne
    @JoinColumn(name = "window_id", insertable = false, updatable = false)
    House window;

    @ManyToOne
    @JoinColumn(name = "gate_id", insertable = false, updatable = false, unique = true)
    House gate;

    @Column(name = "gate_id")
    Long gateId;

    @ManyToOne
    @JoinColumn(name = "fence_id", insertable = false, updatable = false)
    House fence;

    @Column(name = "fence_id", unique = true)
    Long fenceId;
}

/** Associations with any entity whose columns annotations on annotations describe. */
@Entity
class Remark {
    @Id
    Long id;

    @Any
    @Subject
    @Column(name = "subject_type")
    @JoinColumn(name = "subject_id")
    Object subject;

    @Any
    @AnyKeyJavaType(LongJavaType.class)
    @AnyDiscriminatorValue(discriminator = "H", entity = House.class)
    @Column(name = "place_type")
    @JoinColumn(name = "place_id")
    Object place;
}

@AnyDiscriminator
@AnyDiscriminatorValue(discriminator = "H", entity = House.class)
@AnyDiscriminatorValue(discriminator = "I", entity = Inhabitant.class)
@AnyKeyJavaClass(Long.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
@interface Subject {}
