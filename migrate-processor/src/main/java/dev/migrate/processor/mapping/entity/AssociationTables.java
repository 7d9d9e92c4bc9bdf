package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.mapping.draft.TableDraft;
import dev.migrate.processor.mapping.rule.Name;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.schema.Origin;
import java.util.Optional;

/** The tables of collections and associations, which an annotation may name and describe. */
final class AssociationTables {
    private final Mapping mapping;

    AssociationTables(Mapping mapping) {
        this.mapping = mapping;
    }

    /**
     * The table of an attribute, made unless another attribute or entity has it already.
     *
     * @param site where the attribute is mapped
     * @param subject the attribute
     * @param path its path within the entity
     * @param annotation what describes the table, if anything
     * @param defaultName its name if none is written
     */
    TableDraft table(Site site, Subject subject, String path, Optional<AnnotationModel> annotation, Name defaultName) {
        Optional<String> written = annotation.isPresent() ? annotation.get().text("name") : Optional.empty();
        Name logical = written.isPresent() ? Name.of(written.get()) : defaultName;
        Origin origin = new Origin(site.entity().source().className() + "#" + path);
        TableDraft table = mapping.tables()
                .table(new TableDraft(mapping.tables().qualified(logical, annotation), logical, origin, subject));
        if (annotation.isPresent()) {
            mapping.tableAnnotations().postpone(table, annotation.get(), subject.at(annotation));
        }
        return table;
    }

    /** The default name of a join table between the tables of two entities. */
    Name joinTableName(EntityMapping owner, EntityMapping target, String attribute) {
        Name ownerTable = owner.table().logical();
        Name targetTable = target.table().logical();
        String made = mapping.naming().joinTable(ownerTable.text(), targetTable.text(), attribute);
        return new Name(made, ownerTable.quoted() || targetTable.quoted());
    }

    /** The same for entities of any class: Hibernate asks for the name of a target that is not there. */
    Name anyTableName(EntityMapping owner, String attribute) {
        Name ownerTable = owner.table().logical();
        return new Name(mapping.naming().joinTable(ownerTable.text(), "null", attribute), ownerTable.quoted());
    }
}
