package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.mapping.annotation.AttributeKind;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.annotation.InheritanceStrategy;
import dev.migrate.processor.mapping.annotation.Jpa;
import dev.migrate.processor.mapping.rule.MappingMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What must hold for an entity before its attributes are looked at. */
final class EntityChecks {
    private final Mapping mapping;
    private final Binders binders;
    private final StateChecks states;
    private final RefusedAnnotations refused;
    private final Map<String, EntityMapping> byName = new HashMap<>();

    EntityChecks(Mapping mapping) {
        this.mapping = mapping;
        this.binders = new Binders(mapping);
        this.states = new StateChecks(mapping);
        this.refused = new RefusedAnnotations(mapping);
    }

    /** Reports what is wrong with an entity, beside those that were checked before. */
    void check(EntityMapping entity) {
        EntityClass source = entity.source();
        EntityMapping parent = entity.parent();
        if (source.superEntity() != null && parent == null) {
            mapping.report(MappingMessage.NO_ENTITY_ABOVE, entity.subject(), source.superEntity());
        }
        if (parent != null) {
            checkStrategy(entity);
            checkTable(entity);
        }
        checkName(entity);
        binders.check(entity);
        states.check(entity);
        refused.check(entity);
        if (source.annotations().has(HibernateNames.VIEW)) {
            mapping.report(MappingMessage.VIEW, entity.subject());
        }
    }

    /** Reports where the key of the root of a hierarchy and its id class differ, once all entities are known. */
    void checkIdClass(EntityMapping entity) {
        EmbeddableClass idClass = entity.source().idClass();
        if (entity.parent() == null && idClass != null && !idClass.recursive()) {
            List<Attribute> attributes = entity.source().attributes();
            List<Attribute> marked =
                    attributes.stream().filter(one -> one.has(Jpa.ID)).toList();
            if (marked.size() == 1 && isKeyClassOf(marked.get(0), idClass)) {
                return;
            }
            missing(marked, idClass.attributes())
                    .forEach(name -> reportIdClass(entity, idClass, "the class has no attribute '" + name + "'"));
            missing(idClass.attributes(), attributes)
                    .forEach(name -> reportIdClass(entity, idClass, "the entity has no attribute '" + name + "'"));
        }
    }

    /** Whether the class is that of the key of the associated entity, which is then the key of this one too. */
    private boolean isKeyClassOf(Attribute association, EmbeddableClass idClass) {
        Optional<EntityMapping> target = AttributeKind.of(association) == AttributeKind.TO_ONE
                ? mapping.entities().find(association.type().name())
                : Optional.empty();
        return target.isPresent()
                && (isClass(target.get().root().source().idClass(), idClass)
                        || target.get().keyAttributes().stream()
                                .anyMatch(key -> key.type().name().equals(idClass.className())));
    }

    private static boolean isClass(@Nullable EmbeddableClass one, EmbeddableClass other) {
        return one != null && one.className().equals(other.className());
    }

    private static Stream<String> missing(List<Attribute> attributes, List<Attribute> others) {
        Set<String> names = others.stream().map(Attribute::name).collect(Collectors.toSet());
        return attributes.stream().map(Attribute::name).filter(name -> !names.contains(name));
    }

    private void reportIdClass(EntityMapping entity, EmbeddableClass idClass, String finding) {
        mapping.reportMissing(
                entity,
                MappingMessage.ID_CLASS,
                entity.subject().at(entity.annotations().find(Jpa.ID_CLASS)),
                idClass.className(),
                finding);
    }

    private void checkStrategy(EntityMapping entity) {
        Optional<AnnotationModel> annotation = entity.annotations().find(Jpa.INHERITANCE);
        Optional<String> stated = annotation.flatMap(found -> found.text("strategy"));
        // The default says nothing here: Hibernate takes the strategy of the root.
        if (stated.filter(strategy -> !strategy.equals(entity.strategy().name()))
                .filter(strategy -> !strategy.equals(InheritanceStrategy.SINGLE_TABLE.name()))
                .isPresent()) {
            mapping.report(
                    MappingMessage.INHERITANCE_STRATEGY,
                    entity.subject().at(annotation),
                    stated.get(),
                    entity.root().source().className(),
                    entity.strategy());
        }
    }

    private void checkTable(EntityMapping entity) {
        Optional<AnnotationModel> annotation = entity.annotations().find(Jpa.TABLE);
        if (entity.sharesTable() && annotation.isPresent()) {
            mapping.report(
                    MappingMessage.TABLE_OF_SUBCLASS,
                    entity.subject().at(annotation),
                    entity.root().source().className());
        }
    }

    private void checkName(EntityMapping entity) {
        EntityMapping other = byName.putIfAbsent(entity.name(), entity);
        if (other != null) {
            mapping.report(
                    MappingMessage.ENTITY_NAME_TWICE,
                    entity.subject().at(entity.annotations().find(Jpa.ENTITY)),
                    entity.name(),
                    other.source().className());
        }
    }
}
