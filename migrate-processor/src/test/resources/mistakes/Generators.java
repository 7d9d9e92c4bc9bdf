package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.GenericGenerator;

@Entity
class Generators {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "shared", allocationSize = 1)
    Long id;
}

@Entity
class OtherStart {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "shared", initialValue = 7)
    Long id; // [SequenceTwice]
}

@Entity
class NumberedText {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    String id; // [IdentityType]
}

@Entity
class WithOptions {
    @Id
    @GeneratedValue
    @SequenceGenerator(sequenceName = "cached", options = "cache 20 cycle") // [SequenceOptions]
    Long id;
}

@Entity
@SuppressWarnings("deprecation")
class FromCode {
    @Id
    @GeneratedValue(generator = "own")
    @GenericGenerator(name = "own", strategy = "com.acme.Own")
    Long id; // [GeneratorCode]
}

@Entity
@SequenceGenerator(name = "calledlikeitstable")
class CalledLikeItsTable { // [NameTaken]
    @Id
    @GeneratedValue(generator = "calledlikeitstable")
    Long id;
}
