package dev.migrate.oracle.model.audited;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.List;
import org.hibernate.envers.Audited;

/** Collections of several entities in one table, whose audit table has the key of one of them. */
@Entity
@Audited
class SharedPart {
    @Id
    Long id;
}

@Entity
@Audited
class SharedWhole {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "shared_parts", joinColumns = @JoinColumn(name = "whole_id"))
    List<SharedPart> second;

    @ManyToMany
    @JoinTable(name = "shared_parts", joinColumns = @JoinColumn(name = "whole_id"))
    List<SharedPart> first;
}

@Entity
@Audited
class SharedWholeBelow extends SharedWhole {
    @ManyToMany
    @JoinTable(name = "shared_parts", joinColumns = @JoinColumn(name = "below_id"))
    List<SharedPart> ahead;
}

@Entity
@Audited
class OtherSharedWhole {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "shared_parts", joinColumns = @JoinColumn(name = "other_id"))
    List<SharedPart> parts;
}
