package dev.migrate.oracle.model.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.DiscriminatorFormula;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@MappedSuperclass
abstract class Base {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;
}

@Entity
abstract class Animal extends Base {
    @Column(nullable = false)
    String name;
}

@Entity
class Dog extends Animal {
    boolean barks;

    @Column(nullable = false)
    String tag;

    @ManyToOne(optional = false)
    Dog leader;
}

@Entity
@DiscriminatorValue("KITTY")
class Cat extends Animal {
    Integer lives;
}

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Numbered extends Base {}

@Entity
@DiscriminatorValue("2")
class NumberedToo extends Numbered {
    String more;
}

@Entity
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class NumberedByItself extends Base {}

@Entity
class NumberedByItselfToo extends NumberedByItself {}

@Entity
@DiscriminatorColumn(name = "letter", discriminatorType = DiscriminatorType.CHAR)
@DiscriminatorValue("A")
class Lettered extends Base {}

@Entity
@DiscriminatorValue("B")
class LetteredToo extends Lettered {}

@Entity
@DiscriminatorFormula("case when size > 3 then 'L' else 'S' end")
@DiscriminatorValue("S")
class Computed extends Base {
    int size;
}

@Entity
@DiscriminatorValue("L")
class ComputedToo extends Computed {}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle extends Base {
    String maker;
}

@Entity
@PrimaryKeyJoinColumn(name = "car_id", foreignKey = @ForeignKey(name = "fk_car_vehicle"))
class Car extends Vehicle {
    @Column(nullable = false)
    int doors;
}

@Entity
@OnDelete(action = OnDeleteAction.CASCADE)
class Truck extends Vehicle {
    double load;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "machine_type", length = 20)
class Machine extends Base {}

@Entity
class Robot extends Machine {
    String program;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "number"))
class Account extends Base {
    String number;

    @ManyToOne
    Vehicle collateral;
}

@Entity
class Savings extends Account {
    double rate;
}

@Entity
@SecondaryTable(name = "document_text")
@SecondaryTable(
        name = "document_audit",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "document", referencedColumnName = "id"),
        uniqueConstraints = @UniqueConstraint(columnNames = "auditor"))
class Document extends Base {
    String title;

    @Column(table = "document_text", length = 5000, nullable = false)
    String body;

    @Column(table = "document_audit")
    String auditor;
}

@Entity
@SecondaryTable(name = "letter_scan")
class Letter extends Document {
    @Column(table = "letter_scan")
    byte[] scan;
}
