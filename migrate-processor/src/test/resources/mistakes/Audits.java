package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
@org.hibernate.envers.Audited
class Audits {
    @Id
    Long id;

    @ManyToOne
    OwnedByAudits single; // [UnauditedTarget]

    @OneToMany(mappedBy = "owner")
    Set<OwnedByAudits> owned; // [InverseOfUnaudited]
}

@Entity
class OwnedByAudits {
    @Id
    Long id;

    @ManyToOne
    Audits owner;
}
