package dev.migrate.processor.mapping.draft;

import dev.migrate.schema.Deferral;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint before it has a name.
 *
 * @param name the name that is written, or null
 * @param columns the exact names of its columns in order
 * @param deferral when it is checked
 */
public record UniqueKeyDraft(@Nullable String name, List<String> columns, Deferral deferral) {
    public UniqueKeyDraft {
        columns = columns.size() == 1 ? List.copyOf(columns) : List.copyOf(new LinkedHashSet<>(columns));
    }

    /** One that is checked with each row. */
    public UniqueKeyDraft(@Nullable String name, List<String> columns) {
        this(name, columns, Deferral.NOT_DEFERRABLE);
    }

    /** Whether both refuse the same rows. */
    public boolean covers(UniqueKeyDraft other) {
        return covers(other.columns);
    }

    /** Whether these are its columns, in whatever order. */
    public boolean covers(Collection<String> others) {
        return columns.containsAll(others) && others.containsAll(columns);
    }

    /** Whether it says of one column that it is unique, and nothing else. */
    boolean isOf(String column) {
        return name == null && deferral == Deferral.NOT_DEFERRABLE && columns.size() == 1 && columns.contains(column);
    }

    boolean sameName(UniqueKeyDraft other) {
        return name != null && name.equals(other.name);
    }
}
