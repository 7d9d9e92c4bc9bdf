package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.entity.TypeModel;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What Hibernate's registrations on classes and packages say of the types of all attributes, wherever they stand.
 *
 * <p>Those of embeddable instantiators and collection types change no column.
 */
final class Registrations {
    private static final int NO_CODE = Integer.MIN_VALUE;

    private final Map<Subject, Annotations> places = new LinkedHashMap<>();

    /** Those of a model. */
    Registrations(EntityModel model) {
        model.packages().forEach((name, annotations) -> places.put(Subject.named(name), annotations));
        model.entities().forEach(this::add);
        places.values().removeIf(Annotations::areStandard);
    }

    private void add(EntityClass entity) {
        places.put(new Subject(entity.className(), entity.place()), entity.annotations());
        entity.mappedSuperclasses()
                .forEach(superclass -> places.put(Subject.named(superclass.className()), superclass.annotations()));
        entity.attributes().stream().map(Attribute::type).forEach(this::add);
    }

    private void add(TypeModel type) {
        EmbeddableClass embeddable = type.embeddable();
        if (embeddable != null
                && places.putIfAbsent(new Subject(embeddable.className(), embeddable.place()), embeddable.annotations())
                        == null) {
            embeddable.attributes().stream().map(Attribute::type).forEach(this::add);
        }
        type.arguments().forEach(this::add);
        Stream.ofNullable(type.component()).forEach(this::add);
    }

    /** The user type of values of this type; that of the elements of an array counts for the array. */
    Optional<String> userType(TypeModel type) {
        String name = type.component() == null ? type.name() : type.component().name();
        return find("TypeRegistration", "basicClass", name).flatMap(found -> found.text("userType"));
    }

    /** The composite user type of values of this type. */
    Optional<String> compositeType(TypeModel type) {
        return find("CompositeTypeRegistration", "embeddableClass", type.name())
                .flatMap(found -> found.text("userType"));
    }

    /** The descriptor of a Java type. */
    Optional<String> javaType(TypeModel type) {
        return find("JavaTypeRegistration", "javaType", type.name()).flatMap(found -> found.text("descriptorClass"));
    }

    /** The descriptor of the JDBC type with that code. */
    Optional<String> jdbcType(int code) {
        return all("JdbcTypeRegistration")
                .filter(found -> code(found).orElse(NO_CODE) == code)
                .reduce(Registrations::last)
                .flatMap(found -> found.text("value"));
    }

    /** The conversions of attributes. */
    List<AnnotationModel> conversions() {
        return all("ConverterRegistration").toList();
    }

    /** Reports what is registered for a JDBC type that only code knows. */
    void check(Mapping mapping) {
        places.forEach((subject, annotations) ->
                annotations.findAll(HibernateNames.PACKAGE + "JdbcTypeRegistration").stream()
                        .filter(found -> code(found).isEmpty())
                        .forEach(found -> mapping.report(
                                MappingMessage.JDBC_TYPE_REGISTRATION,
                                subject.at(found),
                                found.text("value").orElse(""))));
    }

    private static OptionalInt code(AnnotationModel registration) {
        int code = registration.number("registrationCode", NO_CODE);
        return code == NO_CODE
                ? registration.text("value").flatMap(JdbcTypes::ofDescriptor).stream()
                        .mapToInt(JdbcType::code)
                        .findFirst()
                : OptionalInt.of(code);
    }

    private Optional<AnnotationModel> find(String annotation, String member, String className) {
        return all(annotation)
                .filter(found -> found.text(member).filter(className::equals).isPresent())
                .reduce(Registrations::last);
    }

    /** Of several registrations for one type the last one stands. */
    private static AnnotationModel last(AnnotationModel former, AnnotationModel latter) {
        return latter;
    }

    private Stream<AnnotationModel> all(String annotation) {
        return places.values().stream().flatMap(found -> found.findAll(HibernateNames.PACKAGE + annotation).stream());
    }
}
