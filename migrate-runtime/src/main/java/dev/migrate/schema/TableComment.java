package dev.migrate.schema;

/** The comment of a created table. */
public record TableComment(String text) implements TableElement {}
