package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads an attribute converter and what it converts, through its superclasses and interfaces. */
final class ConverterReader {
    private final Compiler compiler;
    private final TypeReader types;
    private final Problems problems;

    ConverterReader(Compiler compiler, TypeReader types, Problems problems) {
        this.compiler = compiler;
        this.types = types;
        this.problems = problems;
    }

    /** Reads a converter; one without type arguments is a problem, and converts what is not known. */
    ConverterClass read(TypeElement converter) {
        String className = compiler.binaryName(converter);
        List<? extends TypeMirror> converted = converted(converter.asType())
                .<List<? extends TypeMirror>>map(DeclaredType::getTypeArguments)
                .orElse(List.of());
        boolean resolved = converted.size() == 2;
        if (!resolved) {
            problems.add(ReadingMessage.UNRESOLVED_CONVERTER, Place.at(converter), className);
        }
        TypeModel unknown = TypeModels.unknown(className);
        return new ConverterClass(
                className,
                resolved ? types.read(converted.get(0)) : unknown,
                resolved ? types.read(converted.get(1)) : unknown,
                isAutoApply(converter),
                Place.at(converter));
    }

    private Optional<DeclaredType> converted(TypeMirror type) {
        if (type instanceof DeclaredType declared
                && Compiler.element(declared).getQualifiedName().contentEquals(Jpa.ATTRIBUTE_CONVERTER)) {
            return Optional.of(declared);
        }
        return compiler.types().directSupertypes(type).stream()
                .flatMap(supertype -> converted(supertype).stream())
                .findFirst();
    }

    private static boolean isAutoApply(TypeElement converter) {
        return Mirrors.find(converter, Jpa.CONVERTER)
                .flatMap(mirror -> Mirrors.member(mirror, "autoApply"))
                .filter(Boolean.TRUE::equals)
                .isPresent();
    }
}
