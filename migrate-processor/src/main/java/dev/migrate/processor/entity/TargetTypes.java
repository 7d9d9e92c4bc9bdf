package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Puts the classes that annotations name, such as {@code targetEntity}, in place of declared types. */
final class TargetTypes {
    private static final Set<String> SINGULAR =
            Set.of("jakarta.persistence.ManyToOne", "jakarta.persistence.OneToOne", "org.hibernate.annotations.Any");
    private static final Set<String> PLURAL =
            Set.of("jakarta.persistence.OneToMany", "jakarta.persistence.ManyToMany", Jpa.ELEMENT_COLLECTION);
    private static final String TARGET_EMBEDDABLE = "org.hibernate.annotations.TargetEmbeddable";

    private final Compiler compiler;

    TargetTypes(Compiler compiler) {
        this.compiler = compiler;
    }

    /** The type that counts for an attribute. */
    TypeMirror apply(Annotations annotations, TypeMirror declared) {
        if (annotations.isEmpty()) {
            return ofInterface(declared);
        }
        Optional<AnnotationModel> plural = findAny(annotations, PLURAL);
        if (plural.isEmpty()) {
            Optional<TypeMirror> named = named(annotations, findAny(annotations, SINGULAR));
            return named.isPresent() ? named.get() : ofInterface(declared);
        }
        return declared instanceof DeclaredType collection
                ? plural(
                        collection,
                        named(annotations, plural),
                        classMember(annotations.find(Jpa.MAP_KEY_CLASS), "value"))
                : declared;
    }

    private static Optional<AnnotationModel> findAny(Annotations annotations, Set<String> types) {
        for (AnnotationModel annotation : annotations.all()) {
            if (types.contains(annotation.type())) {
                return Optional.of(annotation);
            }
        }
        return Optional.empty();
    }

    /** The class that the association or collection names, or else {@code @TargetEmbeddable} on the member. */
    private static Optional<TypeMirror> named(Annotations annotations, Optional<AnnotationModel> association) {
        Optional<TypeMirror> entity = classMember(association, "targetEntity");
        Optional<TypeMirror> named = entity.isPresent() ? entity : classMember(association, "targetClass");
        return named.isPresent() ? named : classMember(annotations.find(TARGET_EMBEDDABLE), "value");
    }

    private static Optional<TypeMirror> classMember(Optional<AnnotationModel> annotation, String member) {
        AnnotationMirror mirror = annotation.isPresent() && annotation.get().isExplicit(member)
                ? annotation.get().mirror()
                : null;
        return mirror == null ? Optional.empty() : Mirrors.classMember(mirror, member);
    }

    private static TypeMirror ofInterface(TypeMirror declared) {
        return declared instanceof DeclaredType type
                        && type.asElement().getKind().isInterface()
                ? Mirrors.classMember(type.asElement(), TARGET_EMBEDDABLE, "value")
                        .orElse(declared)
                : declared;
    }

    private TypeMirror plural(DeclaredType collection, Optional<TypeMirror> element, Optional<TypeMirror> key) {
        int parameters = Compiler.element(collection).getTypeParameters().size();
        List<TypeMirror> arguments = new ArrayList<>(arguments(collection, parameters));
        if (arguments.isEmpty() || (element.isEmpty() && key.isEmpty())) {
            return collection;
        }
        element.ifPresent(type -> arguments.set(parameters - 1, type));
        key.ifPresent(type -> arguments.set(0, type));
        return compiler.types().getDeclaredType(Compiler.element(collection), arguments.toArray(new TypeMirror[0]));
    }

    /** The type arguments, a raw type's taken from the bounds of its parameters. */
    private List<? extends TypeMirror> arguments(DeclaredType collection, int parameters) {
        return collection.getTypeArguments().size() == parameters
                ? collection.getTypeArguments()
                : Compiler.element(collection).getTypeParameters().stream()
                        .map(parameter -> compiler.types().erasure(parameter.asType()))
                        .toList();
    }
}
