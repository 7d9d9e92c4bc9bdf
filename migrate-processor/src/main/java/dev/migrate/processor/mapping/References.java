package dev.migrate.processor.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

    /** The same, with this name for a single column that has none, quoted or not whatever it references. */
    References named(Name name) {
        return pairs.size() == 1 ? new References(table, List.of(pairs.get(0).named(name)), key) : this;
    }

    /** The same, with the names of the referenced columns for those that have none. */
    References namedAsReferenced() {
        return new References(
                table,
                pairs.stream()
                        .map(pair -> pair.named(quoted(pair.referenced().logical())))
                        .toList(),
                key);
    }

    private Name quoted(Name referenced) {
        return referenced.quotedIf(table.logical().quoted());
    }

    List<ColumnDraft> columns() {
        List<ColumnDraft> columns = new ArrayList<>();
        for (Pair pair : pairs) {
            columns.add(pair.referenced());
        }
        return columns;
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
     * @param defaultName its name if none is written, or null for that of the rules
     */
    record Pair(
            ColumnSpec spec,
            ColumnDraft referenced,
            @Nullable Name defaultName) {
        Pair(ColumnSpec spec, ColumnDraft referenced) {
            this(spec, referenced, null);
        }

        private Pair named(Name name) {
            return new Pair(spec, referenced, name);
        }
    }
}
