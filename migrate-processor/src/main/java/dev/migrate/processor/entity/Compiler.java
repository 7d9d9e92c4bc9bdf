package dev.migrate.processor.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The compiler's view of the program, and the classes that were named so far. */
final class Compiler {
    static final String OBJECT = "java.lang.Object";

    private final Elements elements;
    private final Types types;
    private final Map<String, TypeElement> named = new HashMap<>();

    Compiler(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    Elements elements() {
        return elements;
    }

    Types types() {
        return types;
    }

    String binaryName(TypeElement type) {
        String name = elements.getBinaryName(type).toString();
        named.put(name, type);
        return name;
    }

    /** The class that was given this binary name before; the compiler itself cannot find classes by it. */
    Optional<TypeElement> named(String binaryName) {
        return Optional.ofNullable(named.get(binaryName));
    }

    /** The class of this binary name, nested ones only if they were named before. */
    Optional<TypeElement> find(String binaryName) {
        return named(binaryName).or(() -> Optional.ofNullable(elements.getTypeElement(binaryName)));
    }

    /** The class of a declared type, also of one that the compiler does not know. */
    static TypeElement element(DeclaredType type) {
        return (TypeElement) type.asElement();
    }

    /** Whether neither a class nor one around it has type arguments, so that its members are the same in any place. */
    static boolean isPlain(DeclaredType type) {
        return type.getTypeArguments().isEmpty() && type.getEnclosingType().getKind() == TypeKind.NONE;
    }

    /** The superclass, empty where it is {@code Object}, none or unknown. */
    static Optional<TypeElement> superclass(TypeElement type) {
        if (type.getSuperclass().getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        TypeElement superclass = element((DeclaredType) type.getSuperclass());
        return superclass.getQualifiedName().contentEquals(OBJECT) ? Optional.empty() : Optional.of(superclass);
    }

    /** A class's binary name, a primitive's keyword, an array's component name with {@code []}. */
    String name(TypeMirror type) {
        if (type instanceof DeclaredType declared) {
            return binaryName(element(declared));
        }
        if (type instanceof ArrayType array) {
            return name(array.getComponentType()) + "[]";
        }
        return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID
                ? type.getKind().name().toLowerCase(Locale.ROOT)
                : type.toString();
    }
}
