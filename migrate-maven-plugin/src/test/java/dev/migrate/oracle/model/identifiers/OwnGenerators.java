package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.annotations.Parameter;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.id.enhanced.TableGenerator;

/** Generators that extend those of Hibernate, and take what they need from the database as these do. */
public final class OwnGenerators {
    private OwnGenerators() {}

    /** A generator that draws from a sequence. */
    public static class Counting extends SequenceStyleGenerator {}

    /** A generator that draws from a table. */
    public static class Reserving extends TableGenerator {}

    /** Marks a key that {@link Counting} generates. */
    @IdGeneratorType(Counting.class)
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.FIELD)
    @interface Counted {}
}

@Entity
@SuppressWarnings({"deprecation", "removal"})
class ByOwnSequence {
    @Id
    @GeneratedValue(generator = "own_sequence")
    @GenericGenerator(
            name = "own_sequence",
            type = OwnGenerators.Counting.class,
            parameters = {
                @Parameter(name = "initial_value", value = "7"),
                @Parameter(name = "increment_size", value = "3")
            })
    Long id;
}

@Entity
@SuppressWarnings({"deprecation", "removal"})
class ByOwnTable {
    @Id
    @GeneratedValue(generator = "own_table")
    @GenericGenerator(
            name = "own_table",
            type = OwnGenerators.Reserving.class,
            parameters = @Parameter(name = "segment_column_name", value = "reserved_for"))
    Long id;
}

@Entity
class ByOwnAnnotation {
    @Id
    @OwnGenerators.Counted
    Long id;
}
