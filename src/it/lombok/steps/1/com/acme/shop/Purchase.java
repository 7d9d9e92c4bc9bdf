package com.acme.shop;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.UUID;
import lombok.Getter;
import lombok.Setter;

/** Its columns are those of the properties, whose getters are Lombok's. */
@Entity
@Access(AccessType.PROPERTY)
@Setter
public class Purchase {
    @Getter(onMethod_ = {@Id, @GeneratedValue})
    private UUID id;

    @Getter(onMethod_ = @Column(name = "total", precision = 12, scale = 2, nullable = false))
    private BigDecimal amount;

    @Getter(onMethod_ = @ManyToOne(optional = false))
    private Customer customer;

    @Getter
    private boolean paid;

    @Getter(onMethod_ = @Transient)
    private String note;

    private String secret;
}
