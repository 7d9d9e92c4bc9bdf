package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Attribute;
import java.util.List;

/**
 * An attribute and what it became.
 *
 * @param attribute the attribute
 * @param site where it is mapped
 * @param table the table of its columns
 * @param columns its columns, none if it is stored elsewhere
 */
record MappedAttribute(Attribute attribute, Site site, TableDraft table, List<ColumnDraft> columns) {
    MappedAttribute {
        columns = List.copyOf(columns);
    }
}
