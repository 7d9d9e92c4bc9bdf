package dev.migrate.oracle.model.validation;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.Temporal;

/** Constraints that Hibernate applies when it has repeated the columns. */
final class KeptStates {
    private KeptStates() {}

    @Embeddable
    static class Inner {
        @NotNull
        @Size(max = 9)
        String innermost;

        @NotNull
        @Min(3)
        Integer count;
    }

    @Entity
    @Audited
    static class Logged {
        @Id
        @Size(max = 30)
        String id;

        @NotNull
        @Size(max = 40)
        String sized;

        @NotNull
        @Column(nullable = false, length = 50)
        @Size(max = 20)
        String required;

        @Digits(integer = 6, fraction = 2)
        BigDecimal digits;

        @Min(1)
        @Max(5)
        int bounded;

        @NotNull
        @CreationTimestamp
        Instant made;

        @NotNull
        @ManyToOne
        Logged other;

        @NotNull
        @ManyToOne
        @JoinColumn(nullable = false)
        Logged another;

        @Valid
        Inner part;

        @ElementCollection
        @NotNull
        @Size(max = 3)
        Set<@NotNull @Size(max = 7) String> tags;

        @ElementCollection
        List<Inner> parts;
    }

    @Entity
    @Temporal
    static class Kept {
        @Id
        @Size(max = 30)
        String id;

        @NotNull
        @Size(max = 40)
        String sized;

        @Digits(integer = 6, fraction = 2)
        BigDecimal digits;

        @Min(1)
        @Max(5)
        int bounded;

        @NotNull
        @CreationTimestamp
        Instant made;

        @NotNull
        @ManyToOne
        Kept other;

        @Valid
        Inner part;

        @ElementCollection
        Set<@NotNull @Size(max = 7) String> tags;
    }

    @Entity
    static class KeptBelow extends Kept {
        @NotNull
        @Size(max = 4)
        String below;
    }
}
