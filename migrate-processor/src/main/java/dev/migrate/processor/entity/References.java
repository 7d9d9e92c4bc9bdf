package dev.migrate.processor.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes to which an entity refers and that belong to the model with it, wherever they are compiled. */
final class References {
    private static final String HIBERNATE = "org.hibernate.annotations.";
    private static final String CONVERTER_REGISTRATION = HIBERNATE + "ConverterRegistration";
    private static final String SOFT_DELETE = HIBERNATE + "SoftDelete";
    private static final String GENERIC_GENERATOR = HIBERNATE + "GenericGenerator";
    private static final String ID_GENERATOR_TYPE = HIBERNATE + "IdGeneratorType";

    private final Set<String> names = new TreeSet<>();
    private final Set<String> generators = new TreeSet<>();

    private References() {}

    static References of(EntityClass entity) {
        References references = new References();
        if (entity.superEntity() != null) {
            references.names.add(entity.superEntity());
        }
        references.add(entity.annotations());
        for (EntityClass.MappedSuperclass superclass : entity.mappedSuperclasses()) {
            references.add(superclass.annotations());
        }
        references.add(entity.attributes());
        return references;
    }

    /** The converters and generators to which a package refers. */
    static References of(Annotations ofPackage) {
        References references = new References();
        references.add(ofPackage);
        return references;
    }

    /** Their binary names: entities above it or associated with it, and converters that {@code @Convert} names. */
    Set<String> all() {
        return names;
    }

    /** The binary names of classes that generate keys. */
    Set<String> generators() {
        return generators;
    }

    private void add(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            add(attribute.annotations());
            add(attribute.type());
        }
    }

    private void add(TypeModel type) {
        if (type.annotations().has(Jpa.ENTITY)) {
            names.add(type.name());
        }
        for (TypeModel argument : type.arguments()) {
            add(argument);
        }
        if (type.component() != null) {
            add(type.component());
        }
        if (type.embeddable() != null) {
            add(type.embeddable().annotations());
            add(type.embeddable().attributes());
        }
    }

    private void add(Annotations annotations) {
        if (annotations.isEmpty()) {
            return;
        }
        for (AnnotationModel annotation : annotations.all()) {
            switch (annotation.type()) {
                case Jpa.CONVERT -> addConverter(annotation);
                case SOFT_DELETE -> addStated(annotation);
                case CONVERTER_REGISTRATION -> annotation.text("converter").ifPresent(names::add);
                case GENERIC_GENERATOR -> addGenerator(annotation);
                default -> {}
            }
            if (!annotation.metaAnnotations().isEmpty()) {
                annotation.metaAnnotations().text(ID_GENERATOR_TYPE, "value").ifPresent(generators::add);
            }
        }
    }

    /** The default of the member, the interface itself, is no converter. */
    private void addConverter(AnnotationModel convert) {
        String converter = convert.text("converter").orElse(Jpa.ATTRIBUTE_CONVERTER);
        if (!converter.equals(Jpa.ATTRIBUTE_CONVERTER)) {
            names.add(converter);
        }
    }

    private void addStated(AnnotationModel softDelete) {
        if (softDelete.isExplicit("converter")) {
            softDelete.text("converter").ifPresent(names::add);
        }
    }

    private void addGenerator(AnnotationModel generator) {
        generator.text("type").ifPresent(generators::add);
        generator.text("strategy").filter(name -> name.contains(".")).ifPresent(generators::add);
    }
}
