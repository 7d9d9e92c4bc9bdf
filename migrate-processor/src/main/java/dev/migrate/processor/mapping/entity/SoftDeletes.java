package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.mapping.annotation.ColumnSpec;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.annotation.Overrides;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.ColumnType;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.SqlType;
import java.util.Optional;

/** The columns that mark rows as deleted. */
public final class SoftDeletes {
    /** What the origin of the column says. */
    static final String ORIGIN = "#deleted";

    private static final String COMMENT = "Soft-delete indicator";
    private static final String UNSPECIFIED = HibernateNames.SOFT_DELETE + "$UnspecifiedConversion";

    private final Mapping mapping;
    private final ClassAnnotations annotations;

    public SoftDeletes(Mapping mapping) {
        this.mapping = mapping;
        this.annotations = new ClassAnnotations(mapping);
    }

    /** Adds the column of an entity whose root asks for it to the table of the root, and to those that repeat it. */
    public void add(EntityMapping entity) {
        boolean hasRow = entity.parent() == null || entity.repeatsAttributes();
        Optional<AnnotationModel> annotation =
                hasRow ? annotations.of(entity.root(), HibernateNames.SOFT_DELETE) : Optional.empty();
        if (annotation.isPresent()) {
            Site site = Site.of(entity, entity.table(), Overrides.none(), Nullability.AS_WRITTEN);
            add(site, annotation.get(), entity.subject());
        }
    }

    /** Adds the column of a collection that asks for it, or whose class or package does. */
    public void add(CollectionAttribute collection, TableDraft table) {
        boolean byClass = mapping.rules().marksManyToManyByClass()
                || !collection.annotations().has(Jpa.MANY_TO_MANY);
        Optional<AnnotationModel> annotation = byClass
                ? annotations.of(collection, HibernateNames.SOFT_DELETE)
                : collection.annotations().find(HibernateNames.SOFT_DELETE);
        if (annotation.isPresent()) {
            add(collection.site().withTable(table), annotation.get(), collection.subject());
        }
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
                        ORIGIN,
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
