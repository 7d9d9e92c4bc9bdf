package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.Parameter;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.id.enhanced.SequenceStyleGenerator;

@Entity
class Automatic {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class AutomaticUuid {
    @Id
    @GeneratedValue
    UUID id;
}

@Entity
class OfUuidStrategy {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    String id;
}

@Entity
class TimeOrdered {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    UUID id;
}

@Entity
class ByIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;
}

@Entity
@Table(name = "by_sequence")
class BySequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    long id;
}

@Entity
class ByNamedSequence {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "named")
    @SequenceGenerator(name = "named", sequenceName = "a_named_sequence", initialValue = 100, allocationSize = 20)
    long id;
}

@Entity
class BySequenceOfItsGeneratorsName {
    @Id
    @GeneratedValue(generator = "only_a_name")
    @SequenceGenerator(name = "only_a_name")
    long id;
}

@Entity
@SequenceGenerator(name = "of_class", allocationSize = 1)
class BySequenceOfItsClass {
    @Id
    @GeneratedValue(generator = "of_class")
    long id;
}

@Entity
class ByTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    long id;
}

@Entity
class ByNamedTable {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "keys")
    @TableGenerator(
            name = "keys",
            table = "key_table",
            pkColumnName = "key_of",
            valueColumnName = "next_value",
            pkColumnValue = "by_named_table",
            initialValue = 5,
            allocationSize = 10)
    long id;
}

@Entity
@SuppressWarnings({"deprecation", "removal"})
class ByGenericGenerator {
    @Id
    @GeneratedValue(generator = "generic")
    @GenericGenerator(name = "generic", strategy = "org.hibernate.id.UUIDGenerator")
    String id;
}

/** The sequence counts blocks of keys, or keys. */
@Entity
@SuppressWarnings({"deprecation", "removal"})
class ByBlocks {
    @Id
    @GeneratedValue(generator = "blocks")
    @GenericGenerator(
            name = "blocks",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "block_numbers"),
                @Parameter(name = "increment_size", value = "10"),
                @Parameter(name = "optimizer", value = "hilo")
            })
    long id;
}

@Entity
@SuppressWarnings({"deprecation", "removal"})
class BySingleKeys {
    @Id
    @GeneratedValue(generator = "singles")
    @GenericGenerator(
            name = "singles",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "single_numbers"),
                @Parameter(name = "increment_size", value = "10"),
                @Parameter(name = "optimizer", value = "none")
            })
    long id;
}

/** Only greater steps than one are taken in blocks. */
@Entity
class ByStepsBack {
    @Id
    @GeneratedValue(generator = "steps_back")
    @SequenceGenerator(name = "steps_back", sequenceName = "numbers_back", initialValue = -1, allocationSize = -2)
    long id;
}

@Entity
@SuppressWarnings({"deprecation", "removal"})
class ByGenericStepsBack {
    @Id
    @GeneratedValue(generator = "generic_steps_back")
    @GenericGenerator(
            name = "generic_steps_back",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "generic_numbers_back"),
                @Parameter(name = "initial_value", value = "-1"),
                @Parameter(name = "increment_size", value = "-10")
            })
    long id;
}

/** Parameters name a schema. */
@Entity
@Table(name = "by_numbers_elsewhere")
@SuppressWarnings({"deprecation", "removal"})
class ByNumbersElsewhere {
    @Id
    @GeneratedValue(generator = "elsewhere")
    @GenericGenerator(
            name = "elsewhere",
            type = SequenceStyleGenerator.class,
            parameters = {
                @Parameter(name = "sequence_name", value = "numbers_elsewhere"),
                @Parameter(name = "schema", value = "number_schema")
            })
    long id;
}

@Entity
@Table(name = "by_table_elsewhere")
@SuppressWarnings({"deprecation", "removal"})
class ByTableElsewhere {
    @Id
    @GeneratedValue(generator = "table_elsewhere")
    @GenericGenerator(
            name = "table_elsewhere",
            type = org.hibernate.id.enhanced.TableGenerator.class,
            parameters = {
                @Parameter(name = "table_name", value = "table_of_numbers_elsewhere"),
                @Parameter(name = "schema", value = "number_schema")
            })
    long id;
}

@Entity
@SequenceGenerator(name = "of_this_class", sequenceName = "numbers_of_this_class", allocationSize = 1)
class ByGeneratorOfThisClass {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "of_this_class")
    long id;
}

/** The generator of another entity is not meant, but for Hibernate 6.6. */
@Entity
class ByNameOfOtherGenerator {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "of_this_class")
    long id;
}

@Entity
class ByOwnGenerator {
    @Id
    @Own
    String id;
}

@IdGeneratorType(OwnGenerator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD})
@interface Own {}
