package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Keys with a definition and a size of which other keys are made: by a name, the size counts and the definition does not. */
@Entity
class DefinedText {
    @Id
    @Column(columnDefinition = "varchar(12)", length = 40)
    String code;
}

@Entity
class DefinedAmount {
    @Id
    @Column(columnDefinition = "numeric(12)", precision = 14, scale = 2)
    BigDecimal amount;
}

@Entity
class DefinedMoment {
    @Id
    @Column(columnDefinition = "date", secondPrecision = 2)
    LocalDateTime at;
}

@Entity
class TextByName {
    @Id
    String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "text_code")
    DefinedText text;
}

@Entity
class TextByDefault {
    @Id
    String id;

    @MapsId
    @OneToOne
    DefinedText text;
}

@Entity
class TextByDefinition {
    @Id
    String id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "text_code", columnDefinition = "varchar(17)")
    DefinedText text;
}

@Entity
class AmountByName {
    @Id
    BigDecimal id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "amount")
    DefinedAmount amount;
}

@Entity
class MomentByName {
    @Id
    LocalDateTime id;

    @MapsId
    @OneToOne
    @JoinColumn(name = "moment_at")
    DefinedMoment moment;
}

@Entity
class AmountReference {
    @Id
    Long id;

    @ManyToOne
    AmountByName unnamed;

    @ManyToOne
    @JoinColumn(name = "named")
    AmountByName named;

    @OneToOne
    @JoinColumn(name = "text")
    TextByDefault text;
}
