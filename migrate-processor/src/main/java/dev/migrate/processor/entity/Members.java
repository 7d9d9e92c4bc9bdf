package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The fields and getters of a class that can be persistent. */
final class Members {
    /** An embeddable's way back to its owner, which is no column. */
    private static final String PARENT = "org.hibernate.annotations.Parent";

    private static final Set<String> NO_ATTRIBUTE = Set.of(Jpa.TRANSIENT, PARENT);

    private Members() {}

    /** The fields in declared order, those of a record's components among them. */
    static List<VariableElement> fields(TypeElement type) {
        List<VariableElement> fields = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getKind() == ElementKind.FIELD && isPersistable(field)) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** The getters in declared order, whether or not there is a setter. */
    static List<ExecutableElement> getters(TypeElement type) {
        List<ExecutableElement> getters = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (isGetter(method) && isPersistable(method)) {
                getters.add(method);
            }
        }
        return getters;
    }

    /** The fields, then the getters. */
    static List<Element> all(TypeElement type) {
        List<Element> members = new ArrayList<>(fields(type));
        members.addAll(getters(type));
        return members;
    }

    /** The name of the attribute: the field's, or the getter's by the rules of Java beans. */
    static String attributeName(Element member) {
        String name = member.getSimpleName().toString();
        return member.getKind() == ElementKind.METHOD ? decapitalize(name.substring(prefix(name))) : name;
    }

    static TypeElement declaringClass(Element member) {
        return (TypeElement) Objects.requireNonNull(member.getEnclosingElement());
    }

    private static boolean isPersistable(Element member) {
        Set<Modifier> modifiers = member.getModifiers();
        return !modifiers.contains(Modifier.STATIC)
                && !modifiers.contains(Modifier.TRANSIENT)
                && Mirrors.findAny(member, NO_ATTRIBUTE).isEmpty();
    }

    private static boolean isGetter(ExecutableElement method) {
        String name = method.getSimpleName().toString();
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
