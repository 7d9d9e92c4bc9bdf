package dev.migrate.processor.mapping.entity;

import dev.migrate.expression.ColumnNames;
import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.Dialect;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.draft.UniqueKeyDraft;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code @Table}, {@code @JoinTable} and their like say of tables beside names: comments, options, checks, unique
 * constraints and indexes. It is applied when all columns are there.
 */
public final class TableAnnotations {
    private final Mapping mapping;
    private final List<Postponed> postponed = new ArrayList<>();

    TableAnnotations(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Keeps an annotation for {@link #finish}. */
    public void postpone(TableDraft table, AnnotationModel annotation, Subject subject) {
        postponed.add(new Postponed(table, annotation, subject));
    }

    /** Applies all annotations. */
    public void finish() {
        Indexes indexes = new Indexes(mapping);
        for (Postponed one : postponed) {
            describe(one.table(), one.annotation());
            indexes.uniqueConstraints(one.table(), one.annotation(), one.subject());
        }
        for (Postponed one : postponed) {
            indexes.indexes(one.table(), one.annotation(), one.subject());
        }
    }

    /** Adds what an entity says of its table beside {@code @Table}: comments, checks and the natural id. */
    public void addOf(EntityMapping entity) {
        addNaturalId(entity);
        for (AnnotationModel comment : entity.annotations().findAll(HibernateNames.COMMENT)) {
            comment(entity, comment);
        }
        for (AnnotationModel check : Dialect.findAll(entity.annotations(), HibernateNames.CHECK)) {
            tableOf(entity, check.text("constraints").orElse("")).checks(List.of(check), "constraints");
        }
    }

    /** The table that has most of the columns in an expression; the first of two that have as many. */
    private static TableDraft tableOf(EntityMapping entity, String expression) {
        TableDraft table = entity.table();
        for (TableDraft secondary : entity.secondaryTables().values()) {
            table = named(secondary, expression) > named(table, expression) ? secondary : table;
        }
        return table;
    }

    private static long named(TableDraft table, String expression) {
        return table.columns().stream()
                .filter(column -> ColumnNames.in(expression, column.name()::equals))
                .count();
    }

    /** Its attributes are unique together, in each table that has some of them; a table that repeats them does not repeat that. */
    private static void addNaturalId(EntityMapping entity) {
        List<ColumnDraft> columns = new ArrayList<>();
        for (Attribute attribute : entity.source().attributes()) {
            if (attribute.has(HibernateNames.NATURAL_ID)) {
                columns.addAll(naturalColumns(entity, attribute));
            }
        }
        if (!columns.isEmpty()) {
            entity.tables().forEach(table -> addUnique(table, columns));
        }
    }

    /** Of an association without join columns that are written, Hibernate takes the last one; of any class, the key alone. */
    private static List<ColumnDraft> naturalColumns(EntityMapping entity, Attribute attribute) {
        List<ColumnDraft> columns = entity.attributes().columns(attribute.name());
        if (AttributeKind.of(attribute) == AttributeKind.ANY) {
            return columns.subList(1, columns.size());
        }
        Optional<MappedAttribute> association = entity.attributes()
                .find(attribute.name())
                .filter(mapped -> AttributeKind.of(attribute) == AttributeKind.TO_ONE)
                .filter(mapped ->
                        new ToOne(mapped.site(), attribute, 0).joinColumns().isEmpty());
        return association.isPresent() && columns.size() > 1
                ? columns.subList(columns.size() - 1, columns.size())
                : columns;
    }

    private static void addUnique(TableDraft table, List<ColumnDraft> columns) {
        List<ColumnDraft> own = new ArrayList<>(columns);
        own.retainAll(table.columns());
        if (!own.isEmpty()) {
            table.unique(new UniqueKeyDraft(null, ColumnDraft.names(own)));
        }
    }

    private void comment(EntityMapping entity, AnnotationModel comment) {
        Optional<String> on = comment.text("on")
                .map(name -> mapping.naming().physical(Name.of(name)).exact());
        entity.tables()
                .filter(table -> on.map(table.name().name()::equals).orElse(table == entity.table()))
                .findFirst()
                .ifPresent(table -> table.comment(comment.text("value").orElse(null)));
    }

    private static void describe(TableDraft table, AnnotationModel annotation) {
        if (annotation.text("comment").isPresent()) {
            table.comment(annotation.text("comment").get());
        }
        if (annotation.text("options").isPresent()) {
            table.options(annotation.text("options").get());
        }
        table.checks(annotation.annotations("check"), "constraint");
    }

    /**
     * An annotation that waits for the columns.
     *
     * @param table the table that it describes
     * @param annotation the annotation
     * @param subject the class or attribute that it stands on
     */
    private record Postponed(TableDraft table, AnnotationModel annotation, Subject subject) {}
}
