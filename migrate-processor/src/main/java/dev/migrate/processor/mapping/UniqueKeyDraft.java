package dev.migrate.processor.mapping;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint before it has a name.
 *
 * @param name the name that is written, or null
 * @param columns the exact names of its columns in order
 */
record UniqueKeyDraft(@Nullable String name, List<String> columns) {
    UniqueKeyDraft {
        columns = List.copyOf(new LinkedHashSet<>(columns));
    }

    /** Whether both refuse the same rows. */
    boolean covers(UniqueKeyDraft other) {
        return Set.copyOf(columns).equals(Set.copyOf(other.columns));
    }

    boolean sameName(UniqueKeyDraft other) {
        return name != null && name.equals(other.name);
    }
}
