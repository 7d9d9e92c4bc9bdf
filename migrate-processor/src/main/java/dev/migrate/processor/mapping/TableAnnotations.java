package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code @Table}, {@code @JoinTable} and their like say of tables beside names: comments, options, checks, unique
 * constraints and indexes. It is applied when all columns are there.
 */
final class TableAnnotations {
    private final Mapping mapping;
    private final List<Postponed> postponed = new ArrayList<>();

    TableAnnotations(Mapping mapping) {
        this.mapping = mapping;
    }

    /** Keeps an annotation for {@link #finish}. */
    void postpone(TableDraft table, AnnotationModel annotation, Subject subject) {
        postponed.add(new Postponed(table, annotation, subject));
    }

    /** Applies all annotations. */
    void finish() {
        Indexes indexes = new Indexes(mapping);
        postponed.forEach(one -> {
            describe(one.table(), one.annotation());
            indexes.uniqueConstraints(one.table(), one.annotation(), one.subject());
        });
        postponed.forEach(one -> indexes.indexes(one.table(), one.annotation(), one.subject()));
    }

    /** Adds what an entity says of its table beside {@code @Table}: comments, checks and the natural id. */
    void addOf(EntityMapping entity) {
        TableDraft table = entity.table();
        addNaturalId(entity);
        entity.annotations().findAll(HibernateNames.COMMENT).forEach(comment -> comment(entity, comment));
        Dialect.findAll(entity.annotations(), HibernateNames.CHECK)
                .forEach(check -> check.text("constraints")
                        .ifPresent(expression -> table.check(
                                CheckDraft.ofTable(check.text("name").orElse(null), expression))));
    }

    /** Its attributes are unique together, in each table that has some of them. */
    private static void addNaturalId(EntityMapping entity) {
        Map<TableDraft, List<String>> columns = new LinkedHashMap<>();
        entity.tableAttributes().stream()
                .filter(attribute -> attribute.has(HibernateNames.NATURAL_ID))
                .flatMap(attribute -> entity.attributes().columns(attribute.name()).stream())
                .forEach(column -> entity.tables()
                        .filter(table -> table.columns().contains(column))
                        .forEach(table -> columns.computeIfAbsent(table, ignored -> new ArrayList<>())
                                .add(column.name())));
        columns.forEach((table, names) -> table.unique(new UniqueKeyDraft(null, names)));
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
        annotation.text("comment").ifPresent(table::comment);
        annotation.text("options").ifPresent(table::options);
        annotation
                .annotations("check")
                .forEach(check -> check.text("constraint")
                        .ifPresent(expression -> table.check(
                                CheckDraft.ofTable(check.text("name").orElse(null), expression))));
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
