package com.acme;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Properties;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.generator.GeneratorCreationContext;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

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

class Counter extends SequenceStyleGenerator {
    @Override
    public void configure(GeneratorCreationContext context, Properties settings) {
        settings.setProperty(INCREMENT_PARAM, "10");
        super.configure(context, settings);
    }
}

@Retention(RetentionPolicy.RUNTIME)
@IdGeneratorType(Counter.class)
@interface Counted {}

@MappedSuperclass
class Numbered {
    @Id
    @Counted
    Long id; // [GeneratorSettings]
}

@Entity
class OneNumbered extends Numbered {}

@Entity
class OtherNumbered extends Numbered {}

@Entity
class StatedNumber {
    @Id
    @Counted
    @SequenceGenerator(sequenceName = "stated_number", allocationSize = 10)
    Long id;
}

@Entity
@SequenceGenerator(name = "calledlikeitstable")
class CalledLikeItsTable { // [NameTaken]
    @Id
    @GeneratedValue(generator = "calledlikeitstable")
    Long id;
}
