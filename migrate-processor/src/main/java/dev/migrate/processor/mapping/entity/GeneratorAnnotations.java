package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.rule.MappingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The generators that are declared, and which of them a key means: the nearest one of its name.
 *
 * <p>One on another entity is not meant, though the specification says so: Hibernate 7 does it only when it is told to.
 */
final class GeneratorAnnotations {
    private static final String ID_GENERATOR_TYPE = HibernateNames.PACKAGE + "IdGeneratorType";

    private final EntityModel model;
    private final MappingRules rules;

    GeneratorAnnotations(Mapping mapping) {
        model = mapping.model();
        rules = mapping.rules();
    }

    /** The declaration that a key refers to, by its name or, without one, by standing nearest. */
    Optional<AnnotationModel> find(Generators.Generated value, String type) {
        Optional<String> name = value.generator();
        List<AnnotationModel> near = near(value).stream()
                .flatMap(annotations -> annotations.findAll(type).stream())
                .toList();
        if (name.isEmpty()) {
            return rules.unnamedGenerators() ? near.stream().findFirst() : Optional.empty();
        }
        return near.stream()
                .filter(found -> name.equals(found.text("name")))
                .findFirst()
                .or(() -> near.stream()
                        .filter(found -> found.text("name").isEmpty())
                        .findFirst())
                .or(() -> everywhere()
                        .flatMap(annotations -> annotations.findAll(type).stream())
                        .filter(found -> name.equals(found.text("name")))
                        .findFirst());
    }

    /** The annotations of the attribute, the class of the entity, the class that declares it, and the package. */
    private List<Annotations> near(Generators.Generated value) {
        Attribute attribute = value.mapped().attribute();
        EntityClass entity = value.entity().source();
        List<Annotations> near = new ArrayList<>(List.of(attribute.annotations(), entity.annotations()));
        entity.mappedSuperclasses().stream()
                .filter(superclass -> superclass.className().equals(attribute.declaringClass()))
                .forEach(superclass -> near.add(superclass.annotations()));
        model.annotationsOfPackage(attribute.declaringClass()).ifPresent(near::add);
        return near;
    }

    /** The annotations of all packages and, by rules that let a key look there, of all classes. */
    private Stream<Annotations> everywhere() {
        Stream<Annotations> classes = model.entities().stream()
                .filter(entity -> rules.generatorsOfOtherClasses())
                .flatMap(entity -> Stream.concat(
                        Stream.of(entity.annotations()),
                        entity.mappedSuperclasses().stream().map(EntityClass.MappedSuperclass::annotations)));
        return Stream.concat(classes, model.packages().values().stream());
    }

    /** Whether an attribute of the key can be generated: a part of the key, not what is embedded in one (Hibernate, measured). */
    static boolean areHeard(EntityMapping root, MappedAttribute mapped) {
        boolean several = root.keyAttributes().size() > 1 || root.source().idClass() != null;
        String path = mapped.site().pathOf(mapped.attribute());
        return path.chars().filter(character -> character == '.').count() <= (several ? 0 : 1);
    }

    /** The annotation on the attribute that is itself a generator. */
    static Optional<AnnotationModel> ownGenerator(Attribute attribute) {
        return attribute.annotations().all().stream()
                .filter(annotation -> annotation.metaAnnotations().has(ID_GENERATOR_TYPE)
                        || annotation.type().equals(HibernateNames.UUID_GENERATOR))
                .findFirst();
    }

    /** The class that generates for such an annotation, or the empty string. */
    static String generatorClass(AnnotationModel ownGenerator) {
        return ownGenerator.metaAnnotations().text(ID_GENERATOR_TYPE, "value").orElse("");
    }
}
