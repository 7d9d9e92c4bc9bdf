package dev.migrate.schema.json;

import java.io.IOException;

/**
 * What is written between the braces of a JSON object.
 *
 * @param <T> what it is written of
 */
@FunctionalInterface
interface JsonContent<T> {
    void write(JsonOutput output, T value) throws IOException;
}
