package dev.migrate.oracle.model.corners;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.List;
import java.util.UUID;

enum Handling {
    FRAGILE,
    HEAVY
}

/** Values that are said to be large objects: only texts and bytes are. */
@Entity
class Luggage {
    @Id
    long id;

    @Lob
    Long number;

    @Lob
    boolean heavy;

    @Lob
    BigDecimal weight;

    @Lob
    LocalDate sent;

    @Lob
    OffsetDateTime arrived;

    @Lob
    Duration underway;

    @Lob
    UUID token;

    @Lob
    InetAddress scanner;

    @Lob
    Currency currency;

    @Lob
    char letter;

    @Lob
    Handling handling;

    @Lob
    @Enumerated(EnumType.STRING)
    Handling written;

    @Lob
    String label;

    @Lob
    Byte[] picture;

    @Lob
    @ElementCollection
    List<Long> weights;
}
