package dev.migrate.processor.mapping;

import dev.migrate.schema.IndexColumn;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An index before it has a name.
 *
 * @param name the name that is written, or null
 * @param columns its keys in order
 * @param unique whether equal keys are refused
 */
record IndexDraft(@Nullable String name, List<IndexColumn> columns, boolean unique) {
    IndexDraft {
        columns = List.copyOf(columns);
    }

    List<String> columnNames() {
        return columns.stream().map(IndexColumn::text).toList();
    }

    /** Whether both have the same columns, in any order and direction. */
    boolean sameColumns(IndexDraft other) {
        return names().equals(other.names());
    }

    private Set<String> names() {
        return columns.stream().map(IndexColumn::text).collect(Collectors.toSet());
    }
}
