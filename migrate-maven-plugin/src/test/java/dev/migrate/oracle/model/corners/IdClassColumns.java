package dev.migrate.oracle.model.corners;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.util.List;

/** Id classes that say how a member is stored, which then has a column beside those of the association that gives it. */
@Entity
class Keeper {
    @Id
    @Column(name = "keeper_code", length = 20)
    String code;
}

@Embeddable
record PairId(int first, int second) {}

@Entity
class PairKeeper {
    @EmbeddedId
    PairId id;
}

record KeptKey(
        @Column(name = "own_keeper", length = 30) String keeper,
        @Column(name = "own_number") int number) implements Serializable {}

@Entity
@IdClass(KeptKey.class)
class Kept {
    @Id
    @ManyToOne
    Keeper keeper;

    @Id
    int number;
}

record NamedKeptKey(@Column(name = "own_keeper") String keeper, int number) implements Serializable {}

@Entity
@IdClass(NamedKeptKey.class)
class NamedKept {
    @Id
    @ManyToOne
    @JoinColumn(name = "my_keeper")
    Keeper keeper;

    @Id
    int number;
}

@Entity
class KeptReference {
    @Id
    Long id;

    @ManyToOne
    NamedKept named;

    @ManyToMany
    List<Kept> many;
}

record OtherKeptKey(
        String keeper, @Column(name = "own_number") int number) implements Serializable {}

@Entity
@IdClass(OtherKeptKey.class)
class OtherKept {
    @Id
    @ManyToOne
    Keeper keeper;

    @Id
    int number;
}

record SameKeptKey(
        @Column(name = "keeper_keeper_code", length = 33) String keeper, int number) implements Serializable {}

@Entity
@IdClass(SameKeptKey.class)
class SameKept {
    @Id
    @ManyToOne
    Keeper keeper;

    @Id
    int number;
}

record PairKeptKey(@Column(name = "unused") PairId keeper, int number) implements Serializable {}

@Entity
@IdClass(PairKeptKey.class)
class PairKept {
    @Id
    @ManyToOne
    PairKeeper keeper;

    @Id
    int number;
}
