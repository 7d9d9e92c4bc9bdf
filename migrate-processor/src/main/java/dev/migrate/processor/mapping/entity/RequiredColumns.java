package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass.MappedSuperclass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.draft.ColumnDraft;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The columns that the rows of a subclass must have although its root's table allows null in them. */
final class RequiredColumns {
    /**
     * Their exact names, the attributes of each class by name: those of the entity that it extends and its own. Hibernate
     * does not look further up.
     */
    List<String> of(EntityMapping entity) {
        return Stream.ofNullable(entity.parent())
                .flatMap(parent -> Stream.concat(own(parent), own(entity)))
                .distinct()
                .toList();
    }

    private static Stream<String> own(EntityMapping entity) {
        return entity.source().attributes().stream()
                .filter(RequiredColumns::isRequired)
                .sorted(Comparator.<Attribute>comparingInt(attribute -> -depth(entity, attribute))
                        .thenComparing(Attribute::name))
                .flatMap(attribute -> entity.attributes().find(attribute.name()).stream())
                .flatMap(mapped -> mapped.columns().stream()
                        .filter(column -> column.column().nullable() || isRefusedLater(entity, mapped.attribute()))
                        .filter(column -> entity.table().columns().contains(column)))
                .map(ColumnDraft::name);
    }

    /** Whether the column refuses null for a constraint of Bean Validation alone, which comes after the checks. */
    private static boolean isRefusedLater(EntityMapping entity, Attribute attribute) {
        boolean allowed = attribute
                .annotations()
                .find(Jpa.COLUMN)
                .filter(column -> column.flag("nullable"))
                .isPresent();
        return allowed && !isNotOptional(attribute) && entity.validation().refusesNull(attribute.annotations());
    }

    /** How far above the entity the attribute is declared. */
    private static int depth(EntityMapping entity, Attribute attribute) {
        return entity.source().mappedSuperclasses().stream()
                        .map(MappedSuperclass::className)
                        .toList()
                        .indexOf(attribute.declaringClass())
                + 1;
    }

    private static boolean isRequired(Attribute attribute) {
        if (EmbeddedAttributes.isEmbedded(attribute)
                || CollectionAttributes.isCollection(attribute)
                || TimeZoneColumns.isSplit(attribute)) {
            return false;
        }
        return isNotOptional(attribute)
                || attribute.type().kind() == TypeModel.Kind.PRIMITIVE
                || isRequiredInPart(attribute);
    }

    /** Whether one of the two columns of an association with entities of any class refuses null: then both are required. */
    private static boolean isRequiredInPart(Attribute attribute) {
        return attribute.has(HibernateNames.ANY)
                && Stream.concat(
                                attribute.annotations().find(Jpa.COLUMN).stream(),
                                attribute.annotations().findAll(Jpa.JOIN_COLUMN).stream())
                        .anyMatch(column -> !column.flag("nullable"));
    }

    private static boolean isNotOptional(Attribute attribute) {
        return attribute
                .annotations()
                .find(Jpa.BASIC)
                .or(() -> attribute.annotations().find(Jpa.MANY_TO_ONE))
                .or(() -> attribute.annotations().find(Jpa.ONE_TO_ONE))
                .or(() -> attribute.annotations().find(HibernateNames.ANY))
                .filter(annotation -> !annotation.flag("optional"))
                .isPresent();
    }
}
