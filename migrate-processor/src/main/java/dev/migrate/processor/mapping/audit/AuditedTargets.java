package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.entity.EntityMapping;
import dev.migrate.processor.mapping.entity.Mapping;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import java.util.List;
import java.util.Optional;

/** What audited associations may refer to: with anything else, Hibernate Envers does not start. */
final class AuditedTargets {
    private static final String NOT_AUDITED = "NOT_AUDITED";
    private static final List<String> OWNED_BY_OTHERS = List.of(Jpa.ONE_TO_MANY, Jpa.MANY_TO_MANY, Jpa.ONE_TO_ONE);

    private final Mapping mapping;
    private final AuditedAttributes attributes;
    private final AuditedEntities entities;
    private final AuditedMembers members = new AuditedMembers();

    AuditedTargets(Mapping mapping, AuditedAttributes attributes, AuditedEntities entities) {
        this.mapping = mapping;
        this.attributes = attributes;
        this.entities = entities;
    }

    /** Reports the associations of an entity that must not refer to entities without audit tables. */
    void check(EntityMapping entity) {
        attributes.of(entity).values().forEach(this::check);
    }

    private void check(AuditedAttribute audited) {
        target(audited.attribute())
                .filter(target -> !attributes.has(target))
                .filter(target -> isInverse(audited.attribute(), target)
                        || !audited.audited().says("targetAuditMode", NOT_AUDITED))
                .ifPresent(target -> report(audited.attribute(), target));
        Optional<EmbeddableClass> elements = element(audited.attribute()).map(TypeModel::embeddable);
        elements.ifPresent(embeddable ->
                members.of(embeddable, audited.path() + ".", List.of()).forEach(this::checkMember));
    }

    private void checkMember(AuditedAttribute member) {
        check(member);
        members.of(member).forEach(this::checkMember);
    }

    private void report(Attribute attribute, EntityMapping target) {
        mapping.report(
                isInverse(attribute, target) ? MappingMessage.INVERSE_OF_UNAUDITED : MappingMessage.UNAUDITED_TARGET,
                new Subject(attribute.declaringClass() + "." + attribute.name(), attribute.place()),
                target.source().className());
    }

    private Optional<EntityMapping> target(Attribute attribute) {
        return switch (AttributeKind.of(attribute)) {
            case TO_ONE -> mapping.entities().find(attribute.type().name());
            case COLLECTION -> element(attribute).map(TypeModel::name).flatMap(mapping.entities()::find);
            case ANY, VALUE -> Optional.empty();
        };
    }

    /** The type of what a collection holds. */
    private static Optional<TypeModel> element(Attribute attribute) {
        List<TypeModel> arguments = attribute.type().arguments();
        return arguments.isEmpty() || AttributeKind.of(attribute) != AttributeKind.COLLECTION
                ? Optional.empty()
                : Optional.of(arguments.get(arguments.size() - 1));
    }

    /** Whether the columns are with the other side, whose audit table tells the rows; where both have one key, that does. */
    private boolean isInverse(Attribute attribute, EntityMapping target) {
        return OWNED_BY_OTHERS.stream()
                .flatMap(association -> attribute.annotations().text(association, "mappedBy").stream())
                .anyMatch(owner -> target.find(owner)
                        .filter(found -> entities.isKeyReference(target, found.attribute(), found.columns()))
                        .isEmpty());
    }
}
