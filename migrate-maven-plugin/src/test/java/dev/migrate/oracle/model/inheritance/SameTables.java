package dev.migrate.oracle.model.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

/** A joined hierarchy in which a class further down has the table of the root again. */
@Entity
@Table(name = "kinds")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "kind")
abstract class Kind {
    @Id
    Long id;
}

@Entity
@Table(name = "object_kinds")
class ObjectKind extends Kind {
    String description;
}

@Entity
@Table(name = "kinds")
class SimpleKind extends Kind {
    String pattern;
}

/** Two tables of one name in two schemas. */
@Entity
@Table(name = "cluster", schema = "one_schema")
@SecondaryTable(name = "Cluster", schema = "another_schema")
class Cluster {
    @Id
    Long id;

    String name;

    @Column(table = "Cluster")
    Integer health;
}
