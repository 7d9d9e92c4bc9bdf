package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.schema.SqlType;
import java.util.List;
import java.util.Optional;

/**
 * The types and sizes of key columns that associations give: values are those of the key's attribute, whatever type the
 * referenced column has, and Hibernate loses the size of that one where the name of the column is written.
 */
final class DerivedSizes {
    private final BasicAttributes basics;
    private final Mapping mapping;
    private final Keys keys;

    DerivedSizes(BasicAttributes basics, Mapping mapping, Keys keys) {
        this.basics = basics;
        this.mapping = mapping;
        this.keys = keys;
    }

    /**
     * Gives columns the type of their attribute, and makes them, or what references them, as if nobody had said a size.
     *
     * @param site where the attribute of the key is
     * @param attribute the attribute of the key or of its id class
     * @param association the association that gives its columns
     * @param columns the columns in the order of the join columns
     */
    void forget(Site site, Attribute attribute, ToOne association, List<ColumnDraft> columns) {
        List<ColumnSpec> specs = association.joinColumns().stream()
                .map(spec -> ColumnSpec.of(Optional.of(spec)))
                .toList();
        for (int i = 0; i < Math.min(specs.size(), columns.size()); i++) {
            ColumnSpec spec = specs.get(i);
            if (spec.name().isPresent() && spec.columnDefinition().isEmpty()) {
                if (association.givesSimpleKey()) {
                    forgetDefinition(columns.get(i));
                } else {
                    forget(site, attribute, columns, i);
                }
            }
        }
        if (columns.size() == 1 && basics.isBasic(site, attribute)) {
            takeType(site, attribute, columns.get(0));
        } else if (EmbeddedAttributes.isEmbedded(attribute) && !association.isNamed()) {
            takeConditions(site, association, columns);
        }
    }

    /** What is embedded in a key fulfils what the key fulfils that gives it, where no name of a column is written. */
    private void takeConditions(Site site, ToOne association, List<ColumnDraft> columns) {
        List<ColumnDraft> referenced = mapping.entities()
                .find(association.attribute().type().name())
                .map(target -> keys.of(target).counted())
                .orElse(List.of());
        for (int i = 0; i < Math.min(columns.size(), referenced.size()); i++) {
            ColumnDraft column = columns.get(i);
            site.tableOf(column).checkCondition(column, referenced.get(i).condition());
        }
    }

    /** The column of a key that is one value takes the size of what it references, but is of the type of its attribute. */
    private void forgetDefinition(ColumnDraft column) {
        column.change(known -> known.withType(column.undefined()));
    }

    private void takeType(Site site, Attribute attribute, ColumnDraft column) {
        ColumnType type = basics.unsized(site, attribute);
        if (!column.isDefined() && !column.isOf(type.sqlType())) {
            column.change(known -> known.withType(type.sqlType()));
        }
        site.tableOf(column).checkCondition(column, type.condition());
    }

    /** The columns of a key within the key have their sizes, but pass none on. */
    private void forget(Site site, Attribute attribute, List<ColumnDraft> columns, int index) {
        ColumnDraft column = columns.get(index);
        if (EmbeddedAttributes.isEmbedded(attribute) || columns.size() > 1) {
            column.referAs(column.unsized());
        } else {
            SqlType unsized = basics.unsized(site, attribute).sqlType();
            column.change(known -> known.withType(unsized));
        }
    }
}
