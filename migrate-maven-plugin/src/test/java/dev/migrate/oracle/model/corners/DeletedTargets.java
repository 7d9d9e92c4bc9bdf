package dev.migrate.oracle.model.corners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SecondaryTable;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** Associations in other tables, whose action is that of the key of the table too if there is an inverse side. */
@Entity
class Deleted {
    @Id
    Long id;

    @OneToMany(mappedBy = "many")
    List<Deleting> many;

    @OneToOne(mappedBy = "one")
    Deleting one;

    @OneToMany(mappedBy = "moved")
    Set<Deleting> moved;

    @OneToMany(mappedBy = "nulled")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Set<Deleting> nulled;
}

@Entity
@SecondaryTable(name = "deleting_more")
class Deleting {
    @Id
    Long id;

    @ManyToOne
    @JoinTable(name = "deleting_many")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Deleted many;

    @OneToOne
    @JoinTable(name = "deleting_one")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Deleted one;

    @ManyToOne
    @JoinTable(name = "deleting_alone")
    @OnDelete(action = OnDeleteAction.CASCADE)
    Deleted alone;

    @ManyToOne
    @JoinTable(name = "deleting_nulled")
    Deleted nulled;

    @ManyToOne
    @JoinColumn(table = "deleting_more", name = "moved")
    @OnDelete(action = OnDeleteAction.SET_NULL)
    Deleted moved;
}
