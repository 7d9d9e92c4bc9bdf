package dev.migrate.processor.mapping;

import dev.migrate.schema.Deferral;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A unique constraint before it has a name.
 *
 * @param name the name that is written, or null
 * @param columns the exact names of its columns in order
 * @param deferral when it is checked
 */
record UniqueKeyDraft(@Nullable String name, List<String> columns, Deferral deferral) {
    UniqueKeyDraft {
        columns = List.copyOf(new LinkedHashSet<>(columns));
    }

    /** One that is checked with each row. */
    UniqueKeyDraft(@Nullable String name, List<String> columns) {
        this(name, columns, Deferral.NOT_DEFERRABLE);
    }

    /** Whether both refuse the same rows. */
    boolean covers(UniqueKeyDraft other) {
        return Set.copyOf(columns).equals(Set.copyOf(other.columns));
    }

    boolean sameName(UniqueKeyDraft other) {
        return name != null && name.equals(other.name);
    }
}
