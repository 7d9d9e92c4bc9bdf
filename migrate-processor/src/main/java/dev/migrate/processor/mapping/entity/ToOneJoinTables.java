package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.ForeignKeyOptions;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.References;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
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

    /** The join table, without columns if it is new. */
    TableDraft table(ToOne association, EntityMapping target) {
        Site site = association.site();
        Attribute attribute = association.attribute();
        return tables.table(
                site,
                association.subject(),
                site.pathOf(attribute),
                association.joinTable(),
                tables.joinTableName(site.entity(), target, attribute.name()));
    }

    /** Makes the columns of the join table; gives back those that reference the target. */
    List<ColumnDraft> columns(ToOne association, EntityMapping target, TableDraft table) {
        AnnotationModel annotation = association.joinTable().orElseThrow();
        Site joinSite = association.site().withTable(table);
        mapping.columns().parts().begin(table);
        ownerColumns(association, annotation, joinSite);
        List<ColumnDraft> columns = targetColumns(association, annotation, joinSite, target);
        mapping.columns().parts().end(table);
        if (association.isUnique()) {
            table.unique(new UniqueKeyDraft(
                    null, columns.stream().map(ColumnDraft::name).toList()));
        }
        return columns;
    }

    private void ownerColumns(ToOne association, AnnotationModel annotation, Site joinSite) {
        EntityMapping owner = joinSite.entity();
        List<AnnotationModel> specs = annotation.annotations("joinColumns");
        ForeignKeyOptions stated = stated(annotation.annotation("foreignKey"), specs);
        ForeignKeyOptions options = association.mayMiss() ? stated.without() : stated;
        references(association, owner, specs).ifPresent(references -> {
            List<ColumnDraft> columns = maker.make(new JoinRequest(
                    joinSite,
                    references.namedAsReferenced(),
                    owner.name(),
                    false,
                    Annotations.none(),
                    association.subject(),
                    association.origin() + JoinRequest.OWNER,
                    association.rank()));
            columns.forEach(column -> joinSite.table().primaryKey().add(column.name()));
            foreignKeys.reference(joinSite.table(), columns, references, options);
        });
    }

    private List<ColumnDraft> targetColumns(
            ToOne association, AnnotationModel annotation, Site joinSite, EntityMapping target) {
        List<AnnotationModel> beside = association.joinColumns();
        List<AnnotationModel> specs = beside.isEmpty() ? annotation.annotations("inverseJoinColumns") : beside;
        ForeignKeyOptions options = stated(annotation.annotation("inverseForeignKey"), specs)
                .withOnDelete(association.attribute().annotations());
        return references(association, target, specs)
                .map(references -> {
                    List<ColumnDraft> columns = maker.make(new JoinRequest(
                            joinSite,
                            references,
                            association.attribute().name(),
                            isNullable(association),
                            association.attribute().annotations(),
                            association.subject(),
                            association.origin(),
                            association.rank()));
                    foreignKeys.reference(joinSite.table(), columns, references, options);
                    return columns;
                })
                .orElse(List.of());
    }

    /** Join columns beside the table, which count before those in it, are as those without a table (Hibernate, measured). */
    private boolean isNullable(ToOne association) {
        boolean required =
                association.joinColumns().isEmpty() && mapping.rules().joinTableTargetNotNull();
        return !required && !association.isRequired();
    }

    /** Whoever asks for no foreign key is not heard here. */
    private static ForeignKeyOptions stated(Optional<AnnotationModel> foreignKey, List<AnnotationModel> specs) {
        return ForeignKeyOptions.of(foreignKey, specs).noneAs(ForeignKeyOptions.standard());
    }

    private Optional<References> references(ToOne association, EntityMapping target, List<AnnotationModel> specs) {
        Optional<References> references = joinColumns.resolve(target, specs, association.subject());
        if (references.isEmpty()) {
            joinColumns.report(target, specs, association.subject());
        }
        return references;
    }
}
