package dev.migrate.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement for the database.
 *
 * @param text the SQL without a closing semicolon; with parameters each {@code ?} is a placeholder, without parameters a
 *     {@code ?} is just a character
 * @param parameters the values of the placeholders in order
 */
public record SqlStatement(String text, List<@Nullable Object> parameters) {
    /** Copies the list. */
    public SqlStatement {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** A statement without parameters. */
    public static SqlStatement of(String text) {
        return new SqlStatement(text, List.of());
    }
}
