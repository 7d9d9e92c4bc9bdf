package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must hold for an entity before its attributes are looked at. */
final class EntityChecks {
    private static final List<String> UNSUPPORTED =
            List.of(HibernateNames.AUDITED, HibernateNames.CHANGELOG, HibernateNames.TEMPORAL);

    private final Mapping mapping;
    private final Binders binders;
    private final Map<String, EntityMapping> byName = new HashMap<>();

    EntityChecks(Mapping mapping) {
        this.mapping = mapping;
        this.binders = new Binders(mapping);
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
        UNSUPPORTED.forEach(annotation -> checkUnsupported(entity, annotation));
        if (source.annotations().has(HibernateNames.VIEW)) {
            mapping.report(MappingMessage.VIEW, entity.subject());
        }
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

    private void checkUnsupported(EntityMapping entity, String annotation) {
        annotated(entity.source())
                .map(annotations -> annotations.find(annotation))
                .filter(Optional::isPresent)
                .findFirst()
                .ifPresent(found -> mapping.report(
                        MappingMessage.UNSUPPORTED_TABLES,
                        entity.subject().at(found),
                        annotation.substring(annotation.lastIndexOf('.') + 1)));
    }

    /** What is written on the class, the mapped superclasses and the attributes: one of them is enough. */
    private static Stream<Annotations> annotated(EntityClass source) {
        return Stream.of(
                        Stream.of(source.annotations()),
                        source.mappedSuperclasses().stream().map(EntityClass.MappedSuperclass::annotations),
                        source.attributes().stream().map(Attribute::annotations))
                .flatMap(Function.identity());
    }
}
