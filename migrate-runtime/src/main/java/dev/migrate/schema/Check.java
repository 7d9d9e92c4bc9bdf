package dev.migrate.schema;

/**
 * A check constraint of a table.
 *
 * @param name the exact name of the constraint
 * @param expression the SQL condition without the surrounding parentheses, verbatim
 */
public record Check(String name, String expression) implements TableElement {}
