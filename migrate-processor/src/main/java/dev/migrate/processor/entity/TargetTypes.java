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
        if (annotations.all().isEmpty()) {
            return ofInterface(declared);
        }
        if (findAny(annotations, PLURAL).isEmpty()) {
            Optional<TypeMirror> named = named(annotations, SINGULAR);
            return named.isPresent() ? named.get() : ofInterface(declared);
        }
        return declared instanceof DeclaredType collection ? plural(annotations, collection) : declared;
    }

    private static Optional<AnnotationMirror> findAny(Annotations annotations, Set<String> types) {
        for (AnnotationModel annotation : annotations.all()) {
            if (types.contains(annotation.type())) {
                return Optional.ofNullable(annotation.mirror());
            }
        }
        return Optional.empty();
    }

    /** The class that the association or collection names, or else {@code @TargetEmbeddable} on the member. */
    private static Optional<TypeMirror> named(Annotations annotations, Set<String> types) {
        Optional<AnnotationMirror> mirror = findAny(annotations, types);
        if (mirror.isPresent()) {
            Optional<TypeMirror> entity = Mirrors.classMember(mirror.get(), "targetEntity");
            Optional<TypeMirror> named = entity.isPresent() ? entity : Mirrors.classMember(mirror.get(), "targetClass");
            if (named.isPresent()) {
                return named;
            }
        }
        return classMember(annotations, TARGET_EMBEDDABLE);
    }

    private static Optional<TypeMirror> classMember(Annotations annotations, String type) {
        Optional<AnnotationMirror> mirror = findAny(annotations, Set.of(type));
        return mirror.isPresent() ? Mirrors.classMember(mirror.get(), "value") : Optional.empty();
    }

    private static TypeMirror ofInterface(TypeMirror declared) {
        return declared instanceof DeclaredType type
                        && type.asElement().getKind().isInterface()
                ? Mirrors.classMember(type.asElement(), TARGET_EMBEDDABLE, "value")
                        .orElse(declared)
                : declared;
    }

    private TypeMirror plural(Annotations annotations, DeclaredType collection) {
        int parameters = Compiler.element(collection).getTypeParameters().size();
        List<TypeMirror> arguments = new ArrayList<>(arguments(collection, parameters));
        Optional<TypeMirror> element = named(annotations, PLURAL);
        Optional<TypeMirror> key = classMember(annotations, Jpa.MAP_KEY_CLASS);
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
