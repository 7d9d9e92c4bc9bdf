package dev.migrate.processor.entity;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A class that generates keys.
 *
 * @param type the class
 * @param configured whether code of its own, and not Hibernate's alone, decides what it needs from the database
 */
public record GeneratorClass(TypeModel type, boolean configured) {
    private static final String LIBRARY = "org.hibernate.";

    static GeneratorClass of(TypeElement element, TypeModel type) {
        return new GeneratorClass(type, isConfigured(element));
    }

    private static boolean isConfigured(TypeElement element) {
        if (element.getQualifiedName().toString().startsWith(LIBRARY)) {
            return false;
        }
        TypeMirror superclass = element.getSuperclass();
        return element.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.METHOD)
                        .anyMatch(method -> decides(method.getSimpleName().toString()))
                || (superclass instanceof DeclaredType declared
                        && declared.asElement() instanceof TypeElement above
                        && isConfigured(above));
    }

    /** Hibernate asks these methods of a generator for its sequence and the numbers of that. */
    private static boolean decides(String method) {
        return method.equals("configure") || method.startsWith("determine") || method.startsWith("build");
    }
}
