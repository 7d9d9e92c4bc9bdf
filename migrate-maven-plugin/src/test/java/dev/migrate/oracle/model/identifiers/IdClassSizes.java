package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/** What associations give to keys with id classes: Hibernate forgets the sizes of columns whose names are written. */
@Entity
class Airport {
    @Id
    @Column(length = 20)
    String code;

    @Column(length = 21, unique = true)
    String name;
}

@Entity
class Fare {
    @Id
    @Column(precision = 12, scale = 3)
    BigDecimal amount;
}

class TerminalKey implements Serializable {
    String airport;
    String letter;

    @Override
    public boolean equals(Object other) {
        return other instanceof TerminalKey key && key.airport.equals(airport) && key.letter.equals(letter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(airport, letter);
    }
}

class OwnTerminalKey implements Serializable {
    Airport airport;
    String letter;

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnTerminalKey key && key.airport.equals(airport) && key.letter.equals(letter);
    }

    @Override
    public int hashCode() {
        return Objects.hash(airport, letter);
    }
}

class TicketKey implements Serializable {
    BigDecimal fare;
    TerminalKey terminal;

    @Override
    public boolean equals(Object other) {
        return other instanceof TicketKey key && key.fare.equals(fare) && key.terminal.equals(terminal);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fare, terminal);
    }
}

@Entity
@IdClass(TerminalKey.class)
class Terminal {
    @Id
    @ManyToOne
    Airport airport;

    @Id
    @Column(length = 2)
    String letter;
}

@Entity
@IdClass(TerminalKey.class)
class NamedTerminal {
    @Id
    @ManyToOne
    @JoinColumn(name = "at")
    Airport airport;

    @Id
    @Column(length = 2)
    String letter;

    @ElementCollection
    Set<String> shops;
}

@Entity
@IdClass(TerminalKey.class)
class OneTerminal {
    @Id
    @OneToOne
    @JoinColumn(name = "at")
    Airport airport;

    @Id
    @Column(length = 2)
    String letter;
}

@Entity
@IdClass(TerminalKey.class)
class TerminalByCode {
    @Id
    @ManyToOne
    @JoinColumn(referencedColumnName = "code")
    Airport airport;

    @Id
    @Column(length = 2)
    String letter;
}

@Entity
@IdClass(TerminalKey.class)
class DefinedTerminal {
    @Id
    @ManyToOne
    @JoinColumn(name = "at", columnDefinition = "varchar(20)")
    Airport airport;

    @Id
    @Column(length = 2)
    String letter;
}

@Entity
@IdClass(OwnTerminalKey.class)
class OwnTerminal {
    @Id
    @ManyToOne
    @JoinColumn(name = "at")
    Airport airport;

    @Id
    @Column(length = 2)
    String letter;
}

@Entity
@IdClass(TicketKey.class)
class Ticket {
    @Id
    @ManyToOne
    @JoinColumn(name = "price")
    Fare fare;

    @Id
    @ManyToOne
    @JoinColumn(name = "place", referencedColumnName = "at")
    @JoinColumn(name = "gate", referencedColumnName = "letter")
    NamedTerminal terminal;
}

@Entity
@IdClass(TicketKey.class)
class LooseTicket {
    @Id
    @ManyToOne
    Fare fare;

    @Id
    @ManyToOne
    Terminal terminal;
}

@Entity
class Passenger {
    @Id
    Long id;

    @ManyToOne
    Ticket ticket;

    @ManyToOne
    LooseTicket looseTicket;

    @ManyToOne
    NamedTerminal terminal;
}
