package dev.migrate.processor.mapping.draft;

import dev.migrate.schema.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The key of an entity in one of its tables.
 *
 * @param table the table
 * @param columns its columns in the order of the attributes
 * @param ordered whether join columns are counted in that order: the key is a record
 */
public record Key(TableDraft table, List<ColumnDraft> columns, boolean ordered) {
    private static final Comparator<ColumnDraft> BY_PATH = Comparator.comparing(Key::path);

    public Key {
        columns = List.copyOf(columns);
    }

    /** The columns in the order in which join columns without a name are counted: by attribute path, but for records. */
    public List<ColumnDraft> counted() {
        return counted(columns, ordered);
    }

    /** Columns of a composite in the order of Hibernate: by attribute path, but for records. */
    public static List<ColumnDraft> counted(List<ColumnDraft> columns, boolean ordered) {
        if (ordered || columns.size() < 2) {
            return columns;
        }
        List<ColumnDraft> counted = new ArrayList<>(columns);
        counted.sort(BY_PATH);
        return counted;
    }

    private static String path(ColumnDraft column) {
        Origin origin = column.column().origin();
        return origin == null ? column.name() : origin.path();
    }

    public List<String> columnNames() {
        return ColumnDraft.names(columns);
    }
}
