package dev.migrate.processor.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The classes to which an entity refers and that belong to the model with it, wherever they are compiled. */
final class References {
    private static final String CONVERTER_REGISTRATION = "org.hibernate.annotations.ConverterRegistration";
    private static final String SOFT_DELETE = "org.hibernate.annotations.SoftDelete";

    private final Set<String> names = new TreeSet<>();

    private References() {}

    static References of(EntityClass entity) {
        References references = new References();
        if (entity.superEntity() != null) {
            references.names.add(entity.superEntity());
        }
        references.addConverters(entity.annotations());
        for (EntityClass.MappedSuperclass superclass : entity.mappedSuperclasses()) {
            references.addConverters(superclass.annotations());
        }
        references.add(entity.attributes());
        return references;
    }

    /** The converters to which a package refers. */
    static References of(Annotations ofPackage) {
        References references = new References();
        references.addConverters(ofPackage);
        return references;
    }

    /** Their binary names: entities above it or associated with it, and converters that {@code @Convert} names. */
    Set<String> all() {
        return names;
    }

    private void add(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            addConverters(attribute.annotations());
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
            addConverters(type.embeddable().annotations());
            add(type.embeddable().attributes());
        }
    }

    /** The default of the member, the interface itself, is no converter. */
    private void addConverters(Annotations annotations) {
        for (AnnotationModel convert : annotations.findAll(Jpa.CONVERT)) {
            String converter = convert.text("converter").orElse(Jpa.ATTRIBUTE_CONVERTER);
            if (!converter.equals(Jpa.ATTRIBUTE_CONVERTER)) {
                names.add(converter);
            }
        }
        annotations
                .find(SOFT_DELETE)
                .filter(found -> found.isExplicit("converter"))
                .flatMap(found -> found.text("converter"))
                .ifPresent(names::add);
        for (AnnotationModel registration : annotations.findAll(CONVERTER_REGISTRATION)) {
            registration.text("converter").ifPresent(names::add);
        }
    }
}
