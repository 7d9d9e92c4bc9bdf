package dev.migrate.oracle.model.corners;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import org.hibernate.annotations.PartitionKey;

/** Partition keys where they count and where they do not. */
@Entity
class Partitioned {
    @Id
    Long id;

    @PartitionKey
    int own;

    @Embedded
    PartitionedPart part;
}

@Embeddable
class PartitionedPart {
    @PartitionKey
    int inside;
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class JoinedPartitions {
    @Id
    Long id;
}

@Entity
class JoinedPartition extends JoinedPartitions {
    @PartitionKey
    String region;
}

@Entity
class SharedPartitions {
    @Id
    Long id;
}

@Entity
class SharedPartition extends SharedPartitions {
    @PartitionKey
    String region;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class UnionPartitions {
    @Id
    Long id;

    @PartitionKey
    int region;
}

@Entity
class UnionPartition extends UnionPartitions {
    String text;
}
