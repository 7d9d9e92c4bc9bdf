package dev.migrate.oracle.model.validation;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.validator.constraints.Length;

/** Constraints that change columns if a validation provider is there, and do nothing without. */
@Entity
class Validated {
    @Id
    Long id;

    @NotNull
    String required;

    @NotBlank
    String notBlank;

    @NotEmpty
    String notEmpty;

    @Size(max = 40)
    String sized;

    @Size(min = 2)
    String atLeast;

    @Size(max = 400)
    @Column(length = 100)
    String sizedTwice;

    @Length(max = 12)
    String measured;

    @Digits(integer = 6, fraction = 2)
    BigDecimal digits;

    @Min(1)
    int atLeastOne;

    @Max(10)
    Long atMostTen;

    @Min(2)
    @Max(5)
    short between;

    @DecimalMin("1.5")
    @DecimalMax("2.5")
    BigDecimal decimals;

    @Positive
    int positive;

    @NotNull
    @ManyToOne
    Validated other;

    @Valid
    Part part;

    @ElementCollection
    @NotNull
    @Size(max = 3)
    Set<@Size(max = 7) String> tags;
}

@Embeddable
class Part {
    @NotNull
    @Size(max = 9)
    String name;
}
