package dev.migrate.processor.source;

/**
 * What rows get that were there before their column.
 *
 * @param meaning why, as it ends a sentence: {@code what 'Example.priority' starts with}
 * @param expression the value as SQL for the column
 */
public record InitialValue(String meaning, String expression) {}
