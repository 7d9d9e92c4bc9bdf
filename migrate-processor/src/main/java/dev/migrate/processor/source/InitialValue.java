package dev.migrate.processor.source;

/**
 * What an attribute of a new object holds.
 *
 * @param attribute the attribute, by the class that declares it: {@code Example.priority}
 * @param expression the value as an SQL literal for the column of the attribute
 */
public record InitialValue(String attribute, String expression) {}
