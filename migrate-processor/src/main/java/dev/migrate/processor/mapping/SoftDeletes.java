package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.schema.SqlType;
import java.util.Optional;

/** The columns that mark rows as deleted. */
final class SoftDeletes {
    private static final String COMMENT = "Soft-delete indicator";
    private static final String UNSPECIFIED = HibernateNames.SOFT_DELETE + "$UnspecifiedConversion";

    private final Mapping mapping;

    SoftDeletes(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Adds the column of an entity that asks for it to the table of the root. */
    void add(EntityMapping root) {
        Optional<AnnotationModel> annotation = ofClass(root.source());
        if (annotation.isPresent()) {
            Site site = Site.of(root, root.table(), Overrides.none(), Nullability.AS_WRITTEN);
            add(site, annotation.get(), root.subject());
        }
    }

    /** Adds the column of a collection that asks for it, or whose entity does. */
    void add(CollectionAttribute collection, TableDraft table) {
        Optional<AnnotationModel> own = collection.annotations().find(HibernateNames.SOFT_DELETE);
        Optional<AnnotationModel> annotation =
                own.isPresent() ? own : ofClass(collection.site().entity().source());
        if (annotation.isPresent()) {
            add(collection.site().withTable(table), annotation.get(), collection.subject());
        }
    }

    private static Optional<AnnotationModel> ofClass(EntityClass source) {
        Optional<AnnotationModel> found = source.annotations().find(HibernateNames.SOFT_DELETE);
        for (EntityClass.MappedSuperclass superclass : source.mappedSuperclasses()) {
            found = found.isPresent() ? found : superclass.annotations().find(HibernateNames.SOFT_DELETE);
        }
        return found;
    }

    private void add(Site site, AnnotationModel annotation, Subject subject) {
        String strategy = annotation.text("strategy").orElse("DELETED");
        boolean timestamp = strategy.equals("TIMESTAMP");
        Name name = annotation
                .text("columnName")
                .map(Name::of)
                .orElse(Name.plain(strategy.equals("ACTIVE") ? "active" : "deleted"));
        ColumnDraft column = mapping.columns()
                .add(new ColumnRequest(
                        site,
                        ColumnSpec.implicit(),
                        name,
                        timestamp
                                ? ColumnType.of(SqlType.of("timestamp(6) with time zone"))
                                : indicator(annotation, subject),
                        timestamp,
                        Annotations.none(),
                        subject.at(annotation),
                        "#deleted",
                        mapping.ranks().next(),
                        false));
        String comment = annotation.text("comment").orElse(COMMENT);
        column.change(plain -> plain.comment(comment));
    }

    private ColumnType indicator(AnnotationModel annotation, Subject subject) {
        String converter = annotation.text("converter").orElse(UNSPECIFIED);
        if (converter.equals(UNSPECIFIED)) {
            return ColumnType.of(SqlType.of("boolean"));
        }
        return mapping.types().converted(converter, subject).orElse(ColumnType.of(SqlType.of("boolean")));
    }
}
