package dev.migrate.processor.entity;

import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Looks into annotation mirrors by name, without making models of them. */
public final class Mirrors {
    private Mirrors() {}

    static String typeName(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    /** The first annotation of that type, by its qualified name. */
    public static Optional<AnnotationMirror> find(Element element, String type) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (typeName(mirror).equals(type)) {
                return Optional.of(mirror);
            }
        }
        return Optional.empty();
    }

    /** Whether there is an annotation of that type, by its qualified name. */
    public static boolean has(Element element, String type) {
        return find(element, type).isPresent();
    }

    /** A member that is written out. */
    public static Optional<Object> member(AnnotationMirror mirror, String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(entry.getValue().getValue());
            }
        }
        return Optional.empty();
    }

    /** A class that a member names, empty for {@code void}, an unknown class or a member that is not written out. */
    static Optional<TypeMirror> classMember(AnnotationMirror mirror, String name) {
        return member(mirror, name).orElse(null) instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED
                ? Optional.of(type)
                : Optional.empty();
    }

    static Optional<TypeMirror> classMember(Element element, String annotation, String member) {
        Optional<AnnotationMirror> mirror = find(element, annotation);
        return mirror.isPresent() ? classMember(mirror.get(), member) : Optional.empty();
    }

    /** The name of an enum constant that a member names. */
    static Optional<String> constantMember(Element element, String annotation, String member) {
        Optional<AnnotationMirror> mirror = find(element, annotation);
        return mirror.isPresent() && member(mirror.get(), member).orElse(null) instanceof VariableElement constant
                ? Optional.of(constant.getSimpleName().toString())
                : Optional.empty();
    }
}
