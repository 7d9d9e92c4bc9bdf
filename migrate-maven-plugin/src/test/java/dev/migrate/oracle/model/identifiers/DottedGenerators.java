package dev.migrate.oracle.model.identifiers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.Parameter;

/** Sequences and tables of numbers whose names say their schema before a dot, which counts for more than one beside it. */
final class DottedGenerators {
    private DottedGenerators() {}

    @Entity(name = "DottedSequence")
    static class DottedSequence {
        @Id
        @GeneratedValue(generator = "dotted")
        @SequenceGenerator(name = "dotted", schema = "unheard", sequenceName = "numbers.DottedSequence")
        long id;
    }

    @Entity(name = "QuotedParts")
    static class QuotedParts {
        @Id
        @GeneratedValue(generator = "parts")
        @SequenceGenerator(name = "parts", sequenceName = "`Parts Of`.`Quoted Numbers`")
        long id;
    }

    @Entity(name = "QuotedDot")
    static class QuotedDot {
        @Id
        @GeneratedValue(generator = "quoted")
        @SequenceGenerator(name = "quoted", schema = "unheard", sequenceName = "`numbers.quoted`")
        long id;
    }

    @Entity(name = "UndeclaredDotted")
    static class UndeclaredDotted {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers.undeclared")
        long id;
    }

    @Entity(name = "DottedTable")
    static class DottedTable {
        @Id
        @GeneratedValue(generator = "dotted_table")
        @TableGenerator(name = "dotted_table", schema = "unheard", table = "numbers.dotted_table")
        long id;
    }

    @Entity(name = "GenericDotted")
    @SuppressWarnings({"deprecation", "removal"})
    static class GenericDotted {
        @Id
        @GeneratedValue(generator = "generic_dotted")
        @GenericGenerator(
                name = "generic_dotted",
                strategy = "enhanced-sequence",
                parameters = @Parameter(name = "sequence_name", value = "numbers.generic_dotted"))
        long id;
    }

    @Entity(name = "InDottedTable")
    @Table(name = "numbers.in_dotted_table")
    static class InDottedTable {
        @Id
        @GeneratedValue
        long id;
    }
}
