package dev.migrate.processor.entity;

import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** What is known of an annotation type; not for use by several threads. */
final class AnnotationType {
    private static final String RETENTION = "java.lang.annotation.Retention";
    private static final String REPEATABLE = "java.lang.annotation.Repeatable";

    private final TypeElement element;
    private final String name;
    private final boolean retained;
    private final boolean container;
    private final boolean hasOtherMembers;
    private @Nullable Map<String, Object> defaults;
    private @Nullable Annotations metaAnnotations;

    AnnotationType(TypeElement element) {
        this.element = element;
        this.name = element.getQualifiedName().toString();
        this.retained = hasRuntimeRetention(element);
        this.container = holdsRepeated(element);
        this.hasOtherMembers =
                ElementFilter.methodsIn(element.getEnclosedElements()).size() > 1;
    }

    /** The type of an annotation. */
    static TypeElement of(AnnotationMirror mirror) {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    TypeElement element() {
        return element;
    }

    /** Its qualified name. */
    String name() {
        return name;
    }

    /**
     * Whether annotations of this type are there when the program runs. Others are not: class files lack those of source
     * retention, and an object-relational mapper never sees either kind.
     */
    boolean isRetained() {
        return retained;
    }

    /** Whether annotations of this type hold repeated annotations of another one. */
    boolean isContainer() {
        return container;
    }

    /** Whether a container says more than what it contains, such as {@code @JoinColumns} with its foreign key. */
    boolean hasOtherMembers() {
        return hasOtherMembers;
    }

    /** The values of members that are not written out, null as long as nobody has read them. */
    @Nullable
    Map<String, Object> defaults() {
        return defaults;
    }

    void defaults(Map<String, Object> read) {
        defaults = read;
    }

    /** The annotations on it, null as long as nobody has read them. */
    @Nullable
    Annotations metaAnnotations() {
        return metaAnnotations;
    }

    void metaAnnotations(Annotations read) {
        metaAnnotations = read;
    }

    private static boolean hasRuntimeRetention(TypeElement type) {
        boolean unknown = type.asType().getKind() == TypeKind.ERROR;
        return unknown
                || Mirrors.constantMember(type, RETENTION, "value").orElse("").equals("RUNTIME");
    }

    private static boolean holdsRepeated(TypeElement type) {
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (method.getSimpleName().contentEquals("value")
                    && method.getReturnType() instanceof ArrayType array
                    && array.getComponentType() instanceof DeclaredType component
                    && isRepeatedIn(component.asElement(), type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRepeatedIn(Element contained, TypeElement container) {
        return Mirrors.classMember(contained, REPEATABLE, "value").orElse(null) instanceof DeclaredType repeated
                && repeated.asElement().equals(container);
    }
}
