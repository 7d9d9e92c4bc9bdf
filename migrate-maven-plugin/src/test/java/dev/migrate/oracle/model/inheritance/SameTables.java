package dev.migrate.oracle.model.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Check;

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

/** Checks that belong to the tables whose columns they name, and an association whose columns are in one of them. */
@Entity
@SecondaryTable(name = "work_editions")
@Check(name = "valid_title", constraints = "length(title) > 1")
@Check(name = "positive_edition", constraints = "edition > 0")
@Check(name = "thick_enough", constraints = "edition > pages and id > 0")
@SuppressWarnings("deprecation")
class Work {
    @Id
    Long id;

    String title;

    @Column(table = "work_editions")
    int edition;

    @Column(table = "work_editions")
    int pages;

    @Any
    @AnyKeyJavaClass(Long.class)
    @AnyDiscriminatorValue(discriminator = "C", entity = Cluster.class)
    @JoinColumn(name = "subject_id", table = "work_editions")
    @Column(name = "subject_kind")
    Object subject;
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
