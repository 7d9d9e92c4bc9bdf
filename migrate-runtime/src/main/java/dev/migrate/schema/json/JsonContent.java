package dev.migrate.schema.json;

/**
 * What is written between the braces of a JSON object.
 *
 * @param <T> what it is written of
 */
@FunctionalInterface
interface JsonContent<T> {
    void write(JsonOutput output, T value);
}
