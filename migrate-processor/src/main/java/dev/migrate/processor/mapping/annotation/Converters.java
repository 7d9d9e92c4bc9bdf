package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.ConverterClass;
import dev.migrate.processor.entity.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The attribute converters of a model, and which of them stands between an attribute and its column. */
public final class Converters {
    private final List<ConverterClass> converters;
    private final List<Registered> registered;

    /**
     * Takes the converters.
     *
     * @param converters all of them
     * @param registrations the annotations that say to which attributes some of them apply
     */
    public Converters(List<ConverterClass> converters, List<AnnotationModel> registrations) {
        this.converters = converters;
        this.registered = registrations.stream()
                .flatMap(registration -> registered(registration).stream())
                .toList();
    }

    private Optional<Registered> registered(AnnotationModel registration) {
        Optional<String> domain = registration.text("domainType").filter(type -> !type.equals("void"));
        return registration
                .text("converter")
                .flatMap(this::named)
                .map(converter -> new Registered(converter, domain, registration.flag("autoApply")));
    }

    /** The converter for values of the type: the one that is named, else one that applies by itself. */
    public Optional<ConverterClass> find(TypeModel type, TypeHints hints) {
        if (hints.convert().isPresent()) {
            AnnotationModel convert = hints.convert().get();
            return convert.flag("disableConversion")
                    ? Optional.empty()
                    : convert.text("converter").flatMap(this::named);
        }
        boolean any = !converters.isEmpty() || !registered.isEmpty();
        return any && hints.allowsAutomaticConversion() ? automatic(type, hints.part()) : Optional.empty();
    }

    /** A registration decides for attributes of exactly its type. */
    private Optional<ConverterClass> automatic(TypeModel type, boolean part) {
        for (Registered registration : registered) {
            if (!part && registration.isFor(type)) {
                return registration.autoApply() ? Optional.of(registration.converter()) : Optional.empty();
            }
        }
        return unregistered(type).findFirst();
    }

    private Stream<ConverterClass> unregistered(TypeModel type) {
        return converters.stream()
                .filter(ConverterClass::autoApply)
                .filter(converter -> !isRegistered(converter) && sameType(converter.attributeType(), type));
    }

    /** The names of the converters that apply by themselves to what this one is found for, if others do as well. */
    public List<String> rivals(ConverterClass found, TypeModel type, TypeHints hints) {
        List<String> rivals = hints.convert().isPresent()
                ? List.of()
                : unregistered(type).map(ConverterClass::className).sorted().toList();
        return rivals.size() > 1 && rivals.contains(found.className()) ? rivals : List.of();
    }

    /** Hibernate forgets that a converter applies by itself if a registration names it or what it converts. */
    private boolean isRegistered(ConverterClass converter) {
        return registered.stream()
                .anyMatch(found -> found.converter().equals(converter) || found.isFor(converter.attributeType()));
    }

    /** The converter of that class. */
    public Optional<ConverterClass> named(String className) {
        return converters.stream()
                .filter(converter -> converter.className().equals(className))
                .findFirst();
    }

    private static boolean sameType(TypeModel left, TypeModel right) {
        return left.boxedName().equals(right.boxedName()) && sameArguments(left.arguments(), right.arguments());
    }

    /** A raw type on one side matches any arguments on the other. */
    private static boolean sameArguments(List<TypeModel> left, List<TypeModel> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        boolean same = left.size() == right.size();
        for (int i = 0; same && i < left.size(); i++) {
            same = sameType(left.get(i), right.get(i));
        }
        return same;
    }

    /**
     * A converter that is registered for attributes of a type.
     *
     * @param converter the converter
     * @param domain the name of a class; empty for the type that the converter converts
     * @param autoApply whether it applies by itself
     */
    private record Registered(ConverterClass converter, Optional<String> domain, boolean autoApply) {
        private boolean isFor(TypeModel type) {
            TypeModel converted = converter.attributeType();
            return domain.map(type.name()::equals)
                    .orElseGet(() -> converted.name().equals(type.name())
                            && sameArguments(converted.arguments(), type.arguments()));
        }
    }
}
