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
    private static final Embedding NOTHING = new NotEmbedded();

    private final Compiler compiler;
    private final ClassReader classes;

    TypeReader(Compiler compiler, ClassReader classes) {
        this.compiler = compiler;
        this.classes = classes;
    }

    /**
     * Reads a type.
     *
     * @param embedding what its class and those of its arguments or component are embedded as
     */
    TypeModel read(TypeMirror type, Embedding embedding) {
        return read(type, embedding, true);
    }

    private TypeModel read(TypeMirror type, Embedding embedding, boolean whole) {
        TypeMirror bound = bound(type, false);
        TypeKind kind = bound.getKind();
        if (kind == TypeKind.DECLARED) {
            return declared((DeclaredType) bound, embedding, whole);
        }
        if (kind.isPrimitive()) {
            return TypeModels.primitive(kind);
        }
        return bound instanceof ArrayType array
                ? TypeModels.array(read(array.getComponentType(), embedding, false))
                : TypeModels.unknown(compiler.name(bound));
    }

    private TypeModel declared(DeclaredType type, Embedding embedding, boolean whole) {
        TypeModel model = classes.read(Compiler.element(type));
        List<TypeModel> arguments = new ArrayList<>();
        for (TypeMirror argument : arguments(type)) {
            arguments.add(read(argument, embedding, false));
        }
        EmbeddableClass embeddable = whole ? embedding.whole(type, model) : embedding.part(type, model);
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
        return read(type, NOTHING);
    }

    /** What classes are embedded as where they are used. */
    interface Embedding {
        /** The attributes of the type of an attribute, or null if it is not embedded. */
        @Nullable
        EmbeddableClass whole(DeclaredType type, TypeModel model);

        /** The attributes of a type within that, an element's or a key's, or null if it is not embedded. */
        @Nullable
        EmbeddableClass part(DeclaredType type, TypeModel model);
    }

    /** Nothing is embedded. */
    private static final class NotEmbedded implements Embedding {
        @Override
        public @Nullable EmbeddableClass whole(DeclaredType type, TypeModel model) {
            return null;
        }

        @Override
        public @Nullable EmbeddableClass part(DeclaredType type, TypeModel model) {
            return null;
        }
    }
}
