package dev.migrate.processor.mapping.type;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.entity.EntityModel;
import dev.migrate.processor.entity.TypeModel;
import dev.migrate.processor.mapping.annotation.HibernateNames;
import dev.migrate.processor.mapping.rule.MappingMessage;
import dev.migrate.processor.mapping.rule.Subject;
import dev.migrate.processor.problem.Problems;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What Hibernate's registrations on classes and packages say of the types of all attributes, wherever they stand.
 *
 * <p>Those of embeddable instantiators and collection types change no column.
 */
public final class Registrations {
    private static final int NO_CODE = Integer.MIN_VALUE;

    private final Map<Subject, Annotations> places = new LinkedHashMap<>();

    /** Those of a model. */
    public Registrations(EntityModel model) {
        for (Map.Entry<String, Annotations> named : model.packages().entrySet()) {
            add(Subject.named(named.getKey()), named.getValue());
        }
        Set<String> embeddables = new HashSet<>();
        for (EntityClass entity : model.entities()) {
            add(new Subject(entity.className(), entity.place()), entity.annotations());
            for (EntityClass.MappedSuperclass superclass : entity.mappedSuperclasses()) {
                add(Subject.named(superclass.className()), superclass.annotations());
            }
            addEmbeddables(entity.attributes(), embeddables);
        }
    }

    private void add(Subject subject, Annotations annotations) {
        if (!annotations.areStandard()) {
            places.put(subject, annotations);
        }
    }

    private void addEmbeddables(List<Attribute> attributes, Set<String> known) {
        for (Attribute attribute : attributes) {
            addEmbeddables(attribute.type(), known);
        }
    }

    private void addEmbeddables(TypeModel type, Set<String> known) {
        EmbeddableClass embeddable = type.embeddable();
        if (embeddable != null && known.add(embeddable.className())) {
            add(new Subject(embeddable.className(), embeddable.place()), embeddable.annotations());
            addEmbeddables(embeddable.attributes(), known);
        }
        for (TypeModel argument : type.arguments()) {
            addEmbeddables(argument, known);
        }
        if (type.component() != null) {
            addEmbeddables(type.component(), known);
        }
    }

    /** Whether nothing is registered anywhere. */
    boolean isEmpty() {
        return places.isEmpty();
    }

    /** The user type of values of this type; that of the elements of an array counts for the array. */
    Optional<String> userType(TypeModel type) {
        String name = type.component() == null ? type.name() : type.component().name();
        return text(find("TypeRegistration", "basicClass", name), "userType");
    }

    /** The composite user type of values of this type. */
    public Optional<String> compositeType(TypeModel type) {
        return isEmpty()
                ? Optional.empty()
                : text(find("CompositeTypeRegistration", "embeddableClass", type.name()), "userType");
    }

    /** The descriptor of a Java type. */
    Optional<String> javaType(TypeModel type) {
        return text(find("JavaTypeRegistration", "javaType", type.name()), "descriptorClass");
    }

    /** The descriptor of the JDBC type with that code. */
    Optional<String> jdbcType(int code) {
        return all("JdbcTypeRegistration")
                .filter(found -> code(found).orElse(NO_CODE) == code)
                .reduce(Registrations::last)
                .flatMap(found -> found.text("value"));
    }

    /** The conversions of attributes. */
    public List<AnnotationModel> conversions() {
        return all("ConverterRegistration").toList();
    }

    /** Reports what is registered for a JDBC type that only code knows. */
    public void check(Problems problems) {
        if (isEmpty()) {
            return;
        }
        places.forEach(
                (subject, annotations) -> annotations.findAll(HibernateNames.PACKAGE + "JdbcTypeRegistration").stream()
                        .filter(found -> code(found).isEmpty())
                        .forEach(found -> report(subject, found, problems)));
    }

    private static void report(Subject subject, AnnotationModel registration, Problems problems) {
        problems.add(
                MappingMessage.JDBC_TYPE_REGISTRATION,
                subject.at(registration).place(),
                subject.name(),
                registration.text("value").orElse(""));
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
        if (isEmpty()) {
            return Optional.empty();
        }
        return all(annotation)
                .filter(found -> found.text(member).filter(className::equals).isPresent())
                .reduce(Registrations::last);
    }

    private static Optional<String> text(Optional<AnnotationModel> annotation, String member) {
        return annotation.isPresent() ? annotation.get().text(member) : Optional.empty();
    }

    /** Of several registrations for one type the last one stands. */
    private static AnnotationModel last(AnnotationModel former, AnnotationModel latter) {
        return latter;
    }

    private Stream<AnnotationModel> all(String annotation) {
        return places.values().stream().flatMap(found -> found.findAll(HibernateNames.PACKAGE + annotation).stream());
    }
}
