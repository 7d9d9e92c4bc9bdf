package dev.migrate.processor.mapping.definition;

import dev.migrate.schema.Identity;
import dev.migrate.schema.SqlType;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code columnDefinition} says.
 *
 * @param type the type
 * @param serial whether the type is a serial one, which stands for a sequence of the column's own
 * @param notNull whether it refuses null
 * @param defaultValue the expression of the default, or null
 * @param collation the exact name of the collation, or null
 * @param generatedAs the expression of a generated column, or null
 * @param identity how it generates as an identity, or null
 */
public record ColumnDefinition(
        SqlType type,
        boolean serial,
        boolean notNull,
        @Nullable String defaultValue,
        @Nullable String collation,
        @Nullable String generatedAs,
        @Nullable Identity identity) {}
