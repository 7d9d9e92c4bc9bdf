package dev.migrate.schema;

/** SQL that follows the closing parenthesis of {@code CREATE TABLE}, taken verbatim from {@code @Table(options)}. */
public record TableOptions(String sql) implements TableElement {}
