package dev.migrate.processor.mapping;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The columns that the join columns of an association reference.
 *
 * @param table their table
 * @param pairs each with what is said of the column that references it
 * @param key whether they are the key of the entity
 */
record References(TableDraft table, List<Pair> pairs, boolean key) {
    References {
        pairs = List.copyOf(pairs);
    }

    List<ColumnDraft> columns() {
        return pairs.stream().map(Pair::referenced).toList();
    }

    /** Whether they are all columns of the key and nothing else. */
    boolean covers(Key other) {
        Set<ColumnDraft> own = columns().stream().collect(Collectors.toSet());
        return own.equals(Set.copyOf(other.columns()))
                && pairs.size() == other.columns().size();
    }

    /**
     * A join column and what it references.
     *
     * @param spec what is said of the join column
     * @param referenced the referenced column
     */
    record Pair(ColumnSpec spec, ColumnDraft referenced) {}
}
