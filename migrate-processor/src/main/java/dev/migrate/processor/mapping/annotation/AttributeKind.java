package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;

/** What an attribute is by its annotations; of several kinds the first one counts. */
public enum AttributeKind {
    /** An association with one entity. */
    TO_ONE,
    /** A collection of elements, or an association with many entities. */
    COLLECTION,
    /** An association with entities of any class. */
    ANY,
    /** A value: basic, embedded or of a type of the application. */
    VALUE;

    /** The kind of an attribute: a part of a key is an association without saying so, too. */
    public static AttributeKind of(Attribute attribute) {
        AttributeKind kind = VALUE;
        if (attribute.annotations().isEmpty()) {
            return kind;
        }
        for (AnnotationModel annotation : attribute.annotations().all()) {
            AttributeKind said = said(annotation.type(), attribute);
            kind = said.compareTo(kind) < 0 ? said : kind;
        }
        return kind;
    }

    private static AttributeKind said(String annotation, Attribute attribute) {
        return switch (annotation) {
            case Jpa.MANY_TO_ONE, Jpa.ONE_TO_ONE -> TO_ONE;
            case Jpa.ID -> attribute.type().annotations().has(Jpa.ENTITY) ? TO_ONE : VALUE;
            case Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ELEMENT_COLLECTION, HibernateNames.MANY_TO_ANY -> COLLECTION;
            case HibernateNames.ANY -> ANY;
            default -> VALUE;
        };
    }
}
