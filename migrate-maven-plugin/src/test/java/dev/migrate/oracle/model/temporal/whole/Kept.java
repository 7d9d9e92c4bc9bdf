package dev.migrate.oracle.model.temporal.whole;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.hibernate.annotations.Temporal;

/** An entity and a collection as the package says. */
@Entity
class Kept {
    @Id
    Long id;

    String name;

    @ElementCollection
    Set<String> notes;
}

@MappedSuperclass
@Temporal(rowStart = "began")
abstract class KeptForLong {
    @Id
    Long id;

    @ElementCollection
    Set<String> reasons;
}

/** An entity as its superclass says, with a collection as that says and another one as the package does. */
@Entity
class KeptAsAbove extends KeptForLong {
    @ElementCollection
    Set<String> remarks;
}
