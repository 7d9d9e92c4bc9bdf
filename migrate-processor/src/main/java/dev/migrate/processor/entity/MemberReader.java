package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the fields and getters of classes, each class once. */
final class MemberReader {
    /** An embeddable's way back to its owner, which is no column. */
    private static final String PARENT = "org.hibernate.annotations.Parent";

    private final AnnotationReader annotations;
    private final Map<TypeElement, Members> read = new HashMap<>();

    MemberReader(AnnotationReader annotations) {
        this.annotations = annotations;
    }

    Members read(TypeElement type) {
        Members known = read.get(type);
        if (known != null) {
            return known;
        }
        List<Member> fields = new ArrayList<>();
        List<Member> getters = new ArrayList<>();
        for (Element element : type.getEnclosedElements()) {
            if (element.getKind() == ElementKind.FIELD) {
                add(element, element.getSimpleName().toString(), fields);
            } else if (element.getKind() == ElementKind.METHOD) {
                addGetter((ExecutableElement) element, getters);
            }
        }
        Members members = new Members(fields, getters);
        read.put(type, members);
        return members;
    }

    private void addGetter(ExecutableElement method, List<Member> getters) {
        String name = method.getSimpleName().toString();
        if (isGetter(method, name)) {
            add(method, decapitalize(name.substring(prefix(name))), getters);
        }
    }

    private void add(Element element, String name, List<Member> members) {
        Set<Modifier> modifiers = element.getModifiers();
        if (modifiers.contains(Modifier.STATIC) || modifiers.contains(Modifier.TRANSIENT)) {
            return;
        }
        Annotations itsAnnotations = annotations.read(element);
        if (!itsAnnotations.has(Jpa.TRANSIENT) && !itsAnnotations.has(PARENT)) {
            members.add(new Member(element, name, itsAnnotations));
        }
    }

    private static boolean isGetter(ExecutableElement method, String name) {
        return (name.startsWith("get") || name.startsWith("is"))
                && method.getParameters().isEmpty()
                && name.length() > prefix(name)
                && (name.startsWith("get") ? isValue(method.getReturnType()) : isFlag(name, method.getReturnType()));
    }

    private static boolean isFlag(String name, TypeMirror type) {
        return name.startsWith("is") && (type.getKind() == TypeKind.BOOLEAN || isClass(type, "java.lang.Boolean"));
    }

    private static boolean isValue(TypeMirror type) {
        return type.getKind() != TypeKind.VOID && !isClass(type, "java.lang.Void");
    }

    private static boolean isClass(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    private static int prefix(String getter) {
        return getter.startsWith("get") ? 3 : 2;
    }

    /** Two capitals at the start stay: {@code URL}. */
    private static String decapitalize(String name) {
        boolean acronym = name.length() > 1 && Character.isUpperCase(name.charAt(1));
        return acronym && Character.isUpperCase(name.charAt(0))
                ? name
                : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
