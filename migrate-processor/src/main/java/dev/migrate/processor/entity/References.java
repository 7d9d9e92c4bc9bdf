package dev.migrate.processor.entity;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The classes to which an entity refers and that belong to the model with it, wherever they are compiled. */
final class References {
    private static final String CONVERTER_REGISTRATION = "org.hibernate.annotations.ConverterRegistration";

    private final Set<String> names = new TreeSet<>();

    private References() {}

    static References of(EntityClass entity) {
        References references = new References();
        Stream.ofNullable(entity.superEntity()).forEach(references.names::add);
        references.addConverters(entity.annotations());
        entity.mappedSuperclasses().forEach(superclass -> references.addConverters(superclass.annotations()));
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
        type.arguments().forEach(this::add);
        Stream.ofNullable(type.component()).forEach(this::add);
        Stream.ofNullable(type.embeddable()).forEach(embeddable -> {
            addConverters(embeddable.annotations());
            add(embeddable.attributes());
        });
    }

    /** The default of the member, the interface itself, is no converter. */
    private void addConverters(Annotations annotations) {
        annotations.findAll(Jpa.CONVERT).stream()
                .flatMap(convert -> convert.text("converter").stream())
                .filter(converter -> !converter.equals(Jpa.ATTRIBUTE_CONVERTER))
                .forEach(names::add);
        annotations.findAll(CONVERTER_REGISTRATION).stream()
                .flatMap(registration -> registration.text("converter").stream())
                .forEach(names::add);
    }
}
