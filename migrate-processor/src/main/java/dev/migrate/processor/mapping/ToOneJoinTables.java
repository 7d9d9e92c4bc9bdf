package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import java.util.List;
import java.util.Optional;

/** Associations with one entity whose columns are in a table of their own. */
final class ToOneJoinTables {
    private final Mapping mapping;
    private final ForeignKeys foreignKeys;
    private final AssociationTables tables;
    private final JoinColumns joinColumns;
    private final JoinColumnMaker maker;

    ToOneJoinTables(Mapping mapping, Keys keys, ForeignKeys foreignKeys) {
        this.mapping = mapping;
        this.foreignKeys = foreignKeys;
        tables = new AssociationTables(mapping);
        joinColumns = new JoinColumns(mapping, keys);
        maker = new JoinColumnMaker(mapping);
    }

    /** Makes the join table; gives back the columns that reference the target. */
    List<ColumnDraft> map(ToOne association, EntityMapping target) {
        AnnotationModel annotation = association.joinTable().orElseThrow();
        Site site = association.site();
        Attribute attribute = association.attribute();
        TableDraft table = tables.table(
                site,
                association.subject(),
                site.pathOf(attribute),
                Optional.of(annotation),
                tables.joinTableName(site.entity(), target, attribute.name()));
        Site joinSite = site.withTable(table);
        ownerColumns(association, annotation, joinSite);
        List<ColumnDraft> columns = targetColumns(association, annotation, joinSite, target);
        if (association.isUnique()) {
            table.unique(new UniqueKeyDraft(
                    null, columns.stream().map(ColumnDraft::name).toList()));
        }
        return columns;
    }

    private void ownerColumns(ToOne association, AnnotationModel annotation, Site joinSite) {
        EntityMapping owner = joinSite.entity();
        List<AnnotationModel> specs = annotation.annotations("joinColumns");
        ForeignKeyOptions stated = ForeignKeyOptions.of(annotation.annotation("foreignKey"), specs);
        ForeignKeyOptions options = association.mayMiss() ? stated.without() : stated;
        references(association, owner, specs).ifPresent(references -> {
            List<ColumnDraft> columns = maker.make(new JoinRequest(
                    joinSite,
                    references.namedAsReferenced(),
                    owner.name(),
                    false,
                    Annotations.none(),
                    association.subject(),
                    association.origin() + "#owner",
                    association.rank()));
            columns.forEach(column -> joinSite.table().primaryKey().add(column.name()));
            foreignKeys.reference(joinSite.table(), columns, references, options);
        });
    }

    private List<ColumnDraft> targetColumns(
            ToOne association, AnnotationModel annotation, Site joinSite, EntityMapping target) {
        List<AnnotationModel> inTable = annotation.annotations("inverseJoinColumns");
        List<AnnotationModel> specs = inTable.isEmpty() ? association.joinColumns() : inTable;
        ForeignKeyOptions options = ForeignKeyOptions.of(annotation.annotation("inverseForeignKey"), specs)
                .withOnDelete(association.attribute().annotations());
        return references(association, target, specs)
                .map(references -> {
                    List<ColumnDraft> columns = maker.make(new JoinRequest(
                            joinSite,
                            references,
                            association.attribute().name(),
                            !mapping.rules().joinTableTargetNotNull() && !association.isRequired(),
                            association.attribute().annotations(),
                            association.subject(),
                            association.origin(),
                            association.rank()));
                    foreignKeys.reference(joinSite.table(), columns, references, options);
                    return columns;
                })
                .orElse(List.of());
    }

    private Optional<References> references(ToOne association, EntityMapping target, List<AnnotationModel> specs) {
        Optional<References> references = joinColumns.resolve(target, specs, association.subject());
        if (references.isEmpty()) {
            joinColumns.report(target, specs, association.subject());
        }
        return references;
    }
}
