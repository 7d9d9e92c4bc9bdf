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
 * @param mode where it runs
 */
public record SqlStatement(String text, List<@Nullable Object> parameters, Mode mode) {
    /** Copies the list. */
    public SqlStatement {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** A statement that runs in a transaction. */
    public SqlStatement(String text, List<@Nullable Object> parameters) {
        this(text, parameters, Mode.TRANSACTION);
    }

    /** A statement without parameters that runs in a transaction. */
    public static SqlStatement of(String text) {
        return new SqlStatement(text, List.of());
    }

    /** A statement without parameters that runs outside of any transaction. */
    public static SqlStatement alone(String text) {
        return new SqlStatement(text, List.of(), Mode.ALONE);
    }

    /** A query whose rows are statements to run, in order, each like {@link #alone}. */
    public static SqlStatement commands(String query) {
        return new SqlStatement(query, List.of(), Mode.COMMANDS);
    }

    /** Where a statement runs. */
    public enum Mode {
        /** In the transaction of its phase. */
        TRANSACTION,
        /** Outside of any transaction. */
        ALONE,
        /** Outside of any transaction; the rows that it gives are statements to run there too. */
        COMMANDS
    }
}
