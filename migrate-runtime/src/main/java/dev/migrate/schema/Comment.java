package dev.migrate.schema;

/** The comment of a created table or composite type. */
public record Comment(String text) implements TableElement, CompositeTypeElement {}
