package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.ConverterClass;
import dev.migrate.processor.entity.TypeModel;
import java.util.List;
import java.util.Optional;

/** The attribute converters of a model, and which of them stands between an attribute and its column. */
final class Converters {
    private final List<ConverterClass> converters;

    Converters(List<ConverterClass> converters) {
        this.converters = converters;
    }

    /** The converter for values of the type: the one that is named, else one that applies by itself. */
    Optional<ConverterClass> find(TypeModel type, TypeHints hints) {
        if (hints.convert().isPresent()) {
            AnnotationModel convert = hints.convert().get();
            return convert.flag("disableConversion")
                    ? Optional.empty()
                    : convert.text("converter").flatMap(this::named);
        }
        return hints.allowsAutomaticConversion() ? automatic(type) : Optional.empty();
    }

    private Optional<ConverterClass> automatic(TypeModel type) {
        for (ConverterClass converter : converters) {
            if (converter.autoApply() && sameType(converter.attributeType(), type)) {
                return Optional.of(converter);
            }
        }
        return Optional.empty();
    }

    /** The converter of that class. */
    Optional<ConverterClass> named(String className) {
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
}
