package dev.migrate.processor.mapping.draft;

import dev.migrate.schema.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An index before it has a name.
 *
 * @param name the name that is written, or null
 * @param keys its keys in order
 * @param unique whether equal keys are refused
 * @param where the SQL condition of a partial index, or null for all rows
 */
public record IndexDraft(
        @Nullable String name,
        List<Key> keys,
        boolean unique,
        @Nullable String where) {
    public IndexDraft {
        keys = List.copyOf(keys);
    }

    /** An ordinary index over columns. */
    public static IndexDraft of(List<String> columns) {
        return new IndexDraft(
                null,
                columns.stream()
                        .map(column -> new Key(IndexColumn.of(column), false))
                        .toList(),
                false,
                null);
    }

    public List<IndexColumn> columns() {
        List<IndexColumn> columns = new ArrayList<>();
        for (Key key : keys) {
            columns.add(key.column());
        }
        return columns;
    }

    public List<String> columnNames() {
        return keys.stream().map(key -> key.column().text()).toList();
    }

    /** What its name is made of: the columns, and the words of expressions. */
    public List<String> nameParts() {
        List<String> parts = new ArrayList<>();
        for (IndexColumn column : columns()) {
            parts.add(column.expression() ? words(column.text()) : column.text());
        }
        return parts;
    }

    private static String words(String expression) {
        return expression.replaceAll("[^\\p{L}\\p{N}_]+", "_").replaceAll("^_|_$", "");
    }

    /** Whether Hibernate takes both for one: they have one name, or none and the same columns in any order. */
    boolean isSame(IndexDraft other) {
        return name == null ? other.name == null && isLike(other) : name.equals(other.name);
    }

    private boolean isLike(IndexDraft other) {
        return names().equals(other.names()) && unique == other.unique && Objects.equals(where, other.where);
    }

    /** This index, completed by the keys and the directions that another one states. */
    IndexDraft merge(IndexDraft other) {
        List<Key> merged = new ArrayList<>();
        for (Key key : keys) {
            merged.add(other.keys.stream()
                    .filter(stated -> stated.directed()
                            && stated.column().text().equals(key.column().text()))
                    .findFirst()
                    .orElse(key));
        }
        other.keys.stream()
                .filter(key -> !names().contains(key.column().text()))
                .forEach(merged::add);
        return new IndexDraft(name, merged, unique, where);
    }

    private Set<String> names() {
        return keys.stream().map(key -> key.column().text()).collect(Collectors.toSet());
    }

    /**
     * One key of an index.
     *
     * @param column the column and its direction
     * @param directed whether the direction is written
     */
    public record Key(IndexColumn column, boolean directed) {}
}
