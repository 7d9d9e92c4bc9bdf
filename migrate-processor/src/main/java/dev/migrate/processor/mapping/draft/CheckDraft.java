package dev.migrate.processor.mapping.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A check before it has a name.
 *
 * @param name the name that is written, or null
 * @param columns the exact names of the columns that it is named after, none for a check of the table
 * @param conditions the SQL conditions that must all hold
 */
public record CheckDraft(@Nullable String name, List<String> columns, List<String> conditions) {
    public CheckDraft {
        columns = List.copyOf(columns);
        conditions = List.copyOf(conditions);
    }

    /** A check of one column without a written name. */
    public static CheckDraft of(String column, String condition) {
        return new CheckDraft(null, List.of(column), List.of(condition));
    }

    /** A check of the table with a written name, or null. */
    public static CheckDraft ofTable(@Nullable String name, String condition) {
        return new CheckDraft(name, List.of(), List.of(condition));
    }

    /** Whether both are one: the checks of one column that have no name. */
    boolean joins(CheckDraft other) {
        return name == null && other.name == null && !columns.isEmpty() && columns.equals(other.columns);
    }

    /** Both in one. */
    CheckDraft join(CheckDraft other) {
        List<String> all = new ArrayList<>(conditions);
        other.conditions.stream().filter(condition -> !all.contains(condition)).forEach(all::add);
        return new CheckDraft(name, columns, all);
    }

    /** The SQL condition. */
    public String expression() {
        return conditions.size() == 1
                ? conditions.get(0)
                : conditions.stream().collect(Collectors.joining(") and (", "(", ")"));
    }
}
