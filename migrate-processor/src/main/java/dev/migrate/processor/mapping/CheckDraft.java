package dev.migrate.processor.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A check before it has a name.
 *
 * @param name the name that is written, or null
 * @param columns the exact names of the columns that it is named after, none for a check of the table
 * @param expression the SQL condition
 */
record CheckDraft(@Nullable String name, List<String> columns, String expression) {
    CheckDraft {
        columns = List.copyOf(columns);
    }

    /** A check of one column without a written name. */
    static CheckDraft of(String column, String expression) {
        return new CheckDraft(null, List.of(column), expression);
    }
}
