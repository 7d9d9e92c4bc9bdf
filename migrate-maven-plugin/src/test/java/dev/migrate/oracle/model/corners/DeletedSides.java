package dev.migrate.oracle.model.corners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.type.YesNoConverter;

/** Rows of join tables that are marked as deleted because of the class of one side or of both. */
@Entity
class DeletedOwner {
    @Id
    int id;

    @ManyToMany
    Collection<DeletedTarget> targets;
}

@Entity
@SoftDelete(columnName = "gone", converter = YesNoConverter.class)
class DeletedTarget {
    @Id
    short id;

    @ManyToMany(mappedBy = "targets")
    List<DeletedOwner> owners;
}

@Entity
@SoftDelete
class DeletedBoth {
    @Id
    int id;

    @ManyToMany
    Set<DeletedOther> others;

    @ManyToMany
    Set<ActiveOther> active;
}

@Entity
@SoftDelete
class DeletedOther {
    @Id
    int id;

    @ManyToMany(mappedBy = "others")
    Set<DeletedBoth> both;
}

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
class ActiveOther {
    @Id
    int id;

    @ManyToMany(mappedBy = "active")
    Set<DeletedBoth> both;
}
