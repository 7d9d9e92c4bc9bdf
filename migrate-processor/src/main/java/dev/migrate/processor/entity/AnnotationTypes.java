package dev.migrate.processor.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** What is known of annotation types, each looked at once. */
final class AnnotationTypes {
    private static final String RETENTION = "java.lang.annotation.Retention";
    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    private final Map<TypeElement, Boolean> retained = new HashMap<>();
    private final Map<TypeElement, Boolean> containers = new HashMap<>();

    /**
     * Whether annotations of this type are there when the program runs. Others are not: class files lack those of source
     * retention, and an object-relational mapper never sees either kind.
     */
    boolean isRetained(TypeElement type) {
        return retained.computeIfAbsent(type, AnnotationTypes::hasRuntimeRetention);
    }

    /** Whether annotations of this type hold repeated annotations of another one. */
    boolean isContainer(TypeElement type) {
        return containers.computeIfAbsent(type, AnnotationTypes::holdsRepeated);
    }

    /** Whether a container says more than what it contains, such as {@code @JoinColumns} with its foreign key. */
    static boolean hasOtherMembers(TypeElement container) {
        return ElementFilter.methodsIn(container.getEnclosedElements()).size() > 1;
    }

    private static boolean hasRuntimeRetention(TypeElement type) {
        boolean unknown = type.asType().getKind() == TypeKind.ERROR;
        return unknown
                || Mirrors.constantMember(type, RETENTION, "value")
                        .filter("RUNTIME"::equals)
                        .isPresent();
    }

    private static boolean holdsRepeated(TypeElement type) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getSimpleName().contentEquals("value"))
                .flatMap(method -> contained(method).stream())
                .anyMatch(contained -> isRepeatedIn(contained, type));
    }

    private static Optional<Element> contained(ExecutableElement method) {
        return method.getReturnType() instanceof ArrayType array
                        && array.getComponentType() instanceof DeclaredType component
                ? Optional.of(component.asElement())
                : Optional.empty();
    }

    private static boolean isRepeatedIn(Element contained, TypeElement container) {
        return Mirrors.classMember(contained, REPEATABLE, "value")
                .map(type -> ((DeclaredType) type).asElement().equals(container))
                .orElse(false);
    }

    static TypeElement of(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }
}
