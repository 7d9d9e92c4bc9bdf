package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import java.util.List;

/**
 * An attribute and what it became.
 *
 * @param attribute the attribute
 * @param site where it is mapped
 * @param table the table of its columns
 * @param columns its columns, none if it is stored elsewhere
 */
public record MappedAttribute(Attribute attribute, Site site, TableDraft table, List<ColumnDraft> columns) {
    public MappedAttribute {
        columns = List.copyOf(columns);
    }
}
