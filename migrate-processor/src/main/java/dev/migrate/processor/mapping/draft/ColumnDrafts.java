package dev.migrate.processor.mapping.draft;

import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Naming;
import dev.migrate.schema.Column;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns of a table that is still being shaped, by their exact names. */
final class ColumnDrafts {
    private static final Comparator<ColumnDraft> BY_RANK = (one, other) -> Integer.compare(one.rank(), other.rank());

    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final List<Shared> shared = new ArrayList<>();

    /** Adds a column, or merges it into the one of that name; gives back the one that is in the table now. */
    ColumnDraft add(ColumnDraft column) {
        ColumnDraft known = columns.putIfAbsent(column.name(), column);
        if (known == null) {
            return column;
        }
        if (!known.logical().equals(column.logical())) {
            shared.add(new Shared(known, column));
        }
        known.merge(column);
        return known;
    }

    Collection<ColumnDraft> all() {
        return columns.values();
    }

    /** The columns that are one although they were asked for by different names. */
    List<Shared> shared() {
        return shared;
    }

    /** The column of that exact name. */
    Optional<ColumnDraft> named(String exactName) {
        return Optional.ofNullable(columns.get(exactName));
    }

    /** Whether the column is one of them, not only called like one. */
    boolean contain(ColumnDraft column) {
        return columns.get(column.name()) == column;
    }

    /** The column that an annotation names, by its name before or after the naming strategy. */
    Optional<ColumnDraft> find(Name written, Naming naming) {
        String exact = written.exact();
        for (ColumnDraft column : columns.values()) {
            if (column.logical().exact().equals(exact)) {
                return Optional.of(column);
            }
        }
        Optional<ColumnDraft> physical = named(naming.physical(written).exact());
        return physical.isPresent() ? physical : named(exact);
    }

    /** The finished columns by rank; those of the key are never null. */
    List<Column> finished(Set<String> key) {
        List<ColumnDraft> sorted = new ArrayList<>(columns.values());
        sorted.sort(BY_RANK);
        List<Column> finished = new ArrayList<>();
        for (ColumnDraft draft : sorted) {
            Column column = draft.column();
            finished.add(key.contains(column.name()) ? column.notNull() : column);
        }
        return finished;
    }

    /**
     * A column that was asked for by another name as well.
     *
     * @param column the column
     * @param wanted what was asked for
     */
    record Shared(ColumnDraft column, ColumnDraft wanted) {}
}
