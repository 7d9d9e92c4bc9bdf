package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Keys that reference another key by a one-to-one association beside them, and so take its sizes. */
@Entity
class Department {
    @Id
    @Column(length = 4)
    String code;
}

@Entity
class DefinedDepartment {
    @Id
    @Column(columnDefinition = "varchar(5)")
    String code;
}

@Entity
class FixedDepartment {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    String code;
}

@Entity
class NumberedDepartment {
    @Id
    @Column(precision = 9)
    BigDecimal code;
}

record AssignmentKey(int employee, String department) implements Serializable {}

@Entity
@IdClass(AssignmentKey.class)
class Assignment {
    @Id
    int employee;

    @Id
    @Column(length = 4)
    String department;
}

@Entity
@IdClass(AssignmentKey.class)
class CurrentAssignment {
    @Id
    int employee;

    @Id
    String department;

    @OneToOne(optional = false)
    @JoinColumn(name = "employee", referencedColumnName = "employee", insertable = false, updatable = false)
    @JoinColumn(name = "department", referencedColumnName = "department", insertable = false, updatable = false)
    Assignment assignment;
}

@Entity
class Annex {
    @Id
    String code;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Department department;
}

@Entity
class AnnexOfAnnex {
    @Id
    String code;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Annex annex;

    @ElementCollection
    Set<String> rooms;

    @ManyToOne
    CurrentAssignment caretaker;
}

@Entity
class LooseAnnex {
    @Id
    String code;

    @OneToOne
    @JoinColumn(name = "code", insertable = false, updatable = false)
    Department department;
}

@Entity
class UncheckedAnnex {
    @Id
    String code;

    @OneToOne(optional = false)
    @JoinColumn(
            name = "code",
            insertable = false,
            updatable = false,
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Department department;
}

@Entity
class DefinedAnnex {
    @Id
    @Column(columnDefinition = "varchar(30)")
    String code;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Department department;
}

@Entity
class AnnexOfDefined {
    @Id
    @Column(length = 9)
    String code;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    DefinedDepartment department;
}

@Entity
class FixedAnnex {
    @Id
    @Column(length = 8)
    @JdbcTypeCode(SqlTypes.CHAR)
    String code;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Department department;
}

@Entity
class AnnexOfFixed {
    @Id
    @Column(length = 8)
    String code;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    FixedDepartment department;
}

@Entity
class NumberedAnnex {
    @Id
    BigDecimal code;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    NumberedDepartment department;
}

/** A key and its counterpart that reference each other. */
@Entity
class Husband {
    @Id
    @Column(length = 12)
    String name;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Wife wife;
}

@Entity
class Wife {
    @Id
    @Column(length = 12)
    String name;

    @OneToOne(optional = false)
    @PrimaryKeyJoinColumn
    Husband husband;
}
