package dev.migrate.schema;

/** What a foreign key does to a row whose referenced row goes or changes its key. */
public enum ReferentialAction {
    /** Refuse, at the end of the statement: PostgreSQL's default. */
    NO_ACTION,
    /** Refuse at once. */
    RESTRICT,
    /** Delete or change the row too. */
    CASCADE,
    /** Put null into the columns. */
    SET_NULL,
    /** Put their defaults into the columns. */
    SET_DEFAULT
}
