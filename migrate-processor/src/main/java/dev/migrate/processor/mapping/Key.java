package dev.migrate.processor.mapping;

import java.util.List;

/**
 * The key of an entity in one of its tables.
 *
 * @param table the table
 * @param columns its columns in the order of the attributes
 */
record Key(TableDraft table, List<ColumnDraft> columns) {
    Key {
        columns = List.copyOf(columns);
    }

    List<String> columnNames() {
        return columns.stream().map(ColumnDraft::name).toList();
    }
}
