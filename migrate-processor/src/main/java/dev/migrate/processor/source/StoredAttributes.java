package dev.migrate.processor.source;

import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.schema.Column;
import dev.migrate.schema.Origin;
import dev.migrate.schema.Table;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the attribute that a column stores, by the origins of table and column. */
final class StoredAttributes {
    private static final String CONVERT = "jakarta.persistence.Convert";

    /** With one of these on the attribute the column holds something else than the field. */
    private static final Set<String> CHANGING = Set.of(
            CONVERT,
            "org.hibernate.annotations.ColumnTransformer",
            "org.hibernate.annotations.JavaType",
            "org.hibernate.annotations.JdbcType",
            "org.hibernate.annotations.Type");

    private final EntityModel model;

    StoredAttributes(EntityModel model) {
        this.model = model;
    }

    /** The attribute, unless something stands between it and the column. */
    Optional<Attribute> find(Table table, Column column) {
        return table.origin() == null || column.origin() == null
                ? Optional.empty()
                : find(table.origin(), column.origin().path());
    }

    private Optional<Attribute> find(Origin table, String path) {
        String[] entityAndPart = table.path().split("#", 2);
        return entity(entityAndPart[0])
                // What a collection holds has no field of its own; the table may be a secondary one, too.
                .filter(entity -> entityAndPart.length == 1
                        || attribute(entity, entityAndPart[1]).isEmpty())
                .flatMap(entity -> stored(owner(entity, path), path.substring(path.indexOf(':') + 1)));
    }

    /** A subclass in the table of its superclass stands before the path: {@code Dog:barks}. */
    private EntityClass owner(EntityClass entity, String path) {
        String simpleName = path.substring(0, Math.max(0, path.indexOf(':')));
        return model.entities().stream()
                .filter(each -> each.simpleName().equals(simpleName) && isA(each, entity))
                .findFirst()
                .orElse(entity);
    }

    private boolean isA(EntityClass entity, EntityClass ancestor) {
        return entity.equals(ancestor)
                || parent(entity).filter(parent -> isA(parent, ancestor)).isPresent();
    }

    private Optional<Attribute> stored(EntityClass entity, String path) {
        Deque<String> names = new ArrayDeque<>(Arrays.asList(path.split("\\.")));
        Optional<Attribute> attribute = attribute(entity, names.remove());
        boolean plain = isPlain(entity);
        while (plain && attribute.isPresent() && !names.isEmpty()) {
            plain = isPlain(attribute.get().annotations());
            attribute = attribute(attribute.get().type().embeddable(), names.remove());
        }
        return plain ? attribute.filter(this::isPlain) : Optional.empty();
    }

    private Optional<Attribute> attribute(EntityClass entity, String name) {
        return named(entity.attributes(), name).or(() -> parent(entity).flatMap(parent -> attribute(parent, name)));
    }

    private static Optional<Attribute> attribute(@Nullable EmbeddableClass embeddable, String name) {
        return embeddable == null ? Optional.empty() : named(embeddable.attributes(), name);
    }

    private static Optional<Attribute> named(List<Attribute> attributes, String name) {
        return attributes.stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst();
    }

    private Optional<EntityClass> parent(EntityClass entity) {
        return entity.superEntity() == null ? Optional.empty() : entity(entity.superEntity());
    }

    /** The entity of a class, by its binary name. */
    Optional<EntityClass> entity(String className) {
        return model.entities().stream()
                .filter(entity -> entity.className().equals(className))
                .findFirst();
    }

    /** Conversions on a class may be about any of its attributes. */
    private static boolean isPlain(EntityClass entity) {
        return !entity.annotations().has(CONVERT)
                && entity.mappedSuperclasses().stream()
                        .noneMatch(superclass -> superclass.annotations().has(CONVERT));
    }

    private boolean isPlain(Attribute attribute) {
        return isPlain(attribute.annotations())
                && model.converters().stream()
                        .noneMatch(converter -> converter.autoApply()
                                && converter
                                        .attributeType()
                                        .boxedName()
                                        .equals(attribute.type().boxedName()));
    }

    private static boolean isPlain(Annotations annotations) {
        return annotations.all().stream()
                .flatMap(
                        annotation -> Stream.concat(Stream.of(annotation), annotation.metaAnnotations().all().stream()))
                .noneMatch(annotation -> CHANGING.contains(annotation.type()));
    }
}
