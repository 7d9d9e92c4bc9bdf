package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Reads types, each variable and wildcard replaced by its bound. */
final class TypeReader {
    private final Compiler compiler;
    private final ClassReader classes;

    TypeReader(Compiler compiler, ClassReader classes) {
        this.compiler = compiler;
        this.classes = classes;
    }

    /**
     * Reads a type.
     *
     * @param whole what its class is embedded as
     * @param part what the classes of its arguments or component are embedded as
     */
    TypeModel read(TypeMirror type, Embedding whole, Embedding part) {
        TypeMirror bound = bound(type, false);
        if (bound.getKind().isPrimitive()) {
            return TypeModels.primitive(compiler.name(bound));
        }
        if (bound instanceof ArrayType array) {
            return TypeModels.array(read(array.getComponentType(), part, part));
        }
        return bound.getKind() == TypeKind.DECLARED
                ? declared((DeclaredType) bound, whole, part)
                : TypeModels.unknown(compiler.name(bound));
    }

    private TypeModel declared(DeclaredType type, Embedding whole, Embedding part) {
        TypeModel model = classes.read(Compiler.element(type));
        List<TypeModel> arguments = new ArrayList<>();
        for (TypeMirror argument : arguments(type)) {
            arguments.add(read(argument, part, part));
        }
        EmbeddableClass embeddable = whole.embeddable(type);
        return arguments.isEmpty() && embeddable == null ? model : TypeModels.used(model, arguments, embeddable);
    }

    private List<TypeMirror> arguments(DeclaredType type) {
        if (type.getTypeArguments().isEmpty()) {
            return List.of();
        }
        List<? extends TypeParameterElement> parameters = Compiler.element(type).getTypeParameters();
        List<TypeMirror> arguments = new ArrayList<>();
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            TypeMirror argument = type.getTypeArguments().get(i);
            arguments.add(
                    isUnbounded(argument)
                            ? compiler.types().erasure(parameters.get(i).asType())
                            : bound(argument, true));
        }
        return arguments;
    }

    /** The bound of a type; where a bound may name its own variable ({@code T extends Comparable<T>}), erased. */
    private TypeMirror bound(TypeMirror type, boolean erased) {
        if (type instanceof TypeVariable variable) {
            return erased ? compiler.types().erasure(variable) : bound(variable.getUpperBound(), false);
        }
        if (type instanceof WildcardType wildcard) {
            return bound(bound(wildcard), erased);
        }
        return type instanceof IntersectionType intersection
                ? bound(intersection.getBounds().get(0), erased)
                : type;
    }

    private TypeMirror bound(WildcardType wildcard) {
        TypeMirror bound = wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
        return bound == null ? compiler.types().erasure(wildcard) : bound;
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }

    /** Reads a type in which nothing is embedded. */
    TypeModel read(TypeMirror type) {
        return read(type, declared -> null, declared -> null);
    }

    /** What a class is embedded as where it is used. */
    @FunctionalInterface
    interface Embedding {
        /** The attributes of a type, or null if it is not embedded. */
        @Nullable
        EmbeddableClass embeddable(DeclaredType type);
    }
}
