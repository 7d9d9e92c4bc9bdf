package dev.migrate.oracle.model.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

/** Classes with tables of their own that reference each other by what they inherit. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Branch {
    @Id
    Long id;

    @Column(name = "branch_code")
    String code;

    @Column(unique = true)
    String number;
}

@Entity
class HeadBranch extends Branch {
    @Column(unique = true)
    String own;
}

@Entity
class LocalBranch extends Branch {
    @ManyToOne
    @JoinColumn(referencedColumnName = "branch_code")
    HeadBranch byCode;

    @ManyToOne
    @JoinColumn(referencedColumnName = "number")
    HeadBranch byNumber;

    @ManyToOne
    @JoinColumn(referencedColumnName = "own")
    HeadBranch byOwn;
}

/** The first association with a column says what it references: here a class without a table. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Reachable {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "alert")
    Reachable alert;

    @OneToMany
    @JoinColumn(name = "alert")
    Set<Reachable> alerted;
}

@Entity
class ReachableColleague extends Reachable {
    @ManyToOne
    @JoinColumn(name = "own_alert")
    Reachable ownAlert;

    @OneToMany
    @JoinColumn(name = "own_alert")
    Set<ReachableColleague> ownAlerted;
}
