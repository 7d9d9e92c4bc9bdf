package dev.migrate.schema;

/** When PostgreSQL checks a foreign key or a unique constraint. */
public enum Deferral {
    /** With each statement. */
    NOT_DEFERRABLE,
    /** With each statement, unless the transaction says otherwise. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction, unless it says otherwise. */
    INITIALLY_DEFERRED
}
