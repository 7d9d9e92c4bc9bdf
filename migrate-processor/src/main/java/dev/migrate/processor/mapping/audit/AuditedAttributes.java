package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.settings.EnversSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which attributes of entities are audited, by the rules of Hibernate Envers. */
final class AuditedAttributes {
    private final EnversSettings settings;
    private final AuditedMembers members;
    private final Map<EntityMapping, Map<String, AuditedAttribute>> known = new HashMap<>();

    AuditedAttributes(EnversSettings settings) {
        this.settings = settings;
        members = new AuditedMembers();
    }

    /** Whether an entity has an audit table. */
    boolean has(EntityMapping entity) {
        return entity.annotations().has(EnversNames.AUDITED) || !of(entity).isEmpty();
    }

    /** The audited attributes of an entity, and those inside embeddables, by path; not those of the entity above it. */
    Map<String, AuditedAttribute> of(EntityMapping entity) {
        Map<String, AuditedAttribute> attributes = known.get(entity);
        if (attributes == null) {
            attributes = isConcerned(entity.source()) ? read(entity) : Map.of();
            known.put(entity, attributes);
        }
        return attributes;
    }

    /** Whether an annotation of Hibernate Envers is on a class or an attribute: most models have none. */
    private static boolean isConcerned(EntityClass source) {
        boolean found = EnversNames.areIn(source.annotations());
        for (EntityClass.MappedSuperclass superclass : source.mappedSuperclasses()) {
            found = found || EnversNames.areIn(superclass.annotations());
        }
        for (Attribute attribute : source.attributes()) {
            found = found || EnversNames.areIn(attribute.annotations());
        }
        return found;
    }

    private Map<String, AuditedAttribute> read(EntityMapping entity) {
        List<EntityClass.MappedSuperclass> classes = new ArrayList<>();
        classes.add(new EntityClass.MappedSuperclass(
                entity.source().className(),
                entity.annotations(),
                entity.source().place()));
        classes.addAll(entity.source().mappedSuperclasses());
        AuditOverrides overrides = new AuditOverrides();
        classes.forEach(level -> overrides.add(level.annotations()));
        Map<String, AuditedAttribute> found = new LinkedHashMap<>();
        for (EntityClass.MappedSuperclass level : classes) {
            Optional<AnnotationModel> whole = whole(level, entity.annotations(), overrides);
            entity.source().attributes().stream()
                    .filter(attribute -> attribute.declaringClass().equals(level.className()))
                    .filter(attribute -> !entity.keyAttributes().contains(attribute))
                    .flatMap(attribute -> audited(attribute, whole, overrides).stream())
                    .forEach(attribute -> add(attribute, entity, found));
            if (whole.isEmpty() && found.isEmpty()) {
                break;
            }
        }
        return found;
    }

    /** The annotation that says that all attributes of a class are audited. */
    private static Optional<AnnotationModel> whole(
            EntityClass.MappedSuperclass level, Annotations ofEntity, AuditOverrides overrides) {
        Optional<AnnotationModel> own = level.annotations().find(EnversNames.AUDITED);
        Optional<Boolean> override = overrides.ofClass(level.className());
        if (own.isEmpty() && override.orElse(false)) {
            return Optional.of(ofEntity.find(EnversNames.AUDITED).orElseGet(AuditedAttribute::standard));
        }
        return override.orElse(true) ? own : Optional.empty();
    }

    private Optional<AuditedAttribute> audited(
            Attribute attribute, Optional<AnnotationModel> whole, AuditOverrides overrides) {
        Optional<Boolean> override = overrides.of(attribute);
        boolean refused = !override.orElse(!attribute.has(EnversNames.NOT_AUDITED));
        if (refused || (attribute.has(Jpa.VERSION) && !settings.auditsVersions())) {
            return Optional.empty();
        }
        Optional<AnnotationModel> standard =
                override.isPresent() ? Optional.of(AuditedAttribute.standard()) : Optional.empty();
        Optional<AnnotationModel> joinTable = overrides.joinTable(attribute);
        return attribute
                .annotations()
                .find(EnversNames.AUDITED)
                .or(() -> whole)
                .or(() -> standard)
                .map(annotation -> new AuditedAttribute(
                        attribute,
                        attribute.name(),
                        annotation,
                        joinTable.or(() -> attribute.annotations().find(EnversNames.AUDIT_JOIN_TABLE))));
    }

    private void add(AuditedAttribute attribute, EntityMapping entity, Map<String, AuditedAttribute> found) {
        found.put(attribute.path(), attribute);
        if (entity.attributes().inside(attribute.path()).size() > 1) {
            members.of(attribute).forEach(member -> add(member, entity, found));
        }
    }
}
