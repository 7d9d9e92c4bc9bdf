package dev.migrate.processor.mapping.annotation;

/** How a hierarchy of entities is stored, by the names of {@code jakarta.persistence.InheritanceType}. */
public enum InheritanceStrategy {
    /** All in the table of the root. */
    SINGLE_TABLE,
    /** Each class has a table for its own attributes. */
    JOINED,
    /** Each concrete class has a table for all attributes. */
    TABLE_PER_CLASS
}
