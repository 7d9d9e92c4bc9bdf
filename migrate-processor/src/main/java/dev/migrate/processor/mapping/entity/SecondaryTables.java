package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Origin;
import dev.migrate.schema.QualifiedName;
import java.util.Optional;

/** The further tables of an entity. */
public final class SecondaryTables {
    private SecondaryTables() {}

    /** Makes the table that a {@code @SecondaryTable} describes. */
    public static void add(Mapping mapping, EntityMapping entity, AnnotationModel annotation) {
        Name logical = Name.of(annotation.text("name").orElse("secondary"));
        QualifiedName name = mapping.tables().qualified(logical, Optional.of(annotation));
        Origin origin = new Origin(entity.source().className() + "#" + name.name());
        Subject subject = entity.subject().at(annotation);
        TableDraft table = mapping.tables().table(new TableDraft(name, logical, origin, subject));
        entity.secondaryTables().put(name.name(), table);
        mapping.tableAnnotations().postpone(table, annotation, subject);
    }
}
