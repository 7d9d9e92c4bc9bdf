package dev.migrate.oracle.model.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** One of two entities that are the rows of one table, each with some of its columns. */
@Entity
@Table(name = "devices", uniqueConstraints = @UniqueConstraint(columnNames = "name"))
class Device {
    @Id
    Long id;

    @Column(length = 40)
    String name;

    @Column(nullable = false)
    String label;

    int version;

    @ManyToOne
    @JoinColumn(name = "owner")
    Owner owner;
}

/** The other one, with a value where the first has an association. */
@Entity
@Table(name = "devices", indexes = @Index(columnList = "label"))
class DeviceInformation {
    @Id
    Long id;

    @Column(length = 40)
    String name;

    String label;

    Integer version;

    @Column(name = "owner")
    Long ownerId;

    @Column(nullable = false)
    boolean active;
}

@Entity
class Owner {
    @Id
    Long id;
}
