package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads embeddable and id classes, for each place where one is used. */
final class EmbeddableReader {
    /** With one of these a class may come round again: its attributes are not columns, or not for sure. */
    private static final Set<String> NOT_ALWAYS_EMBEDDED = Set.of(
            Jpa.CONVERT,
            "org.hibernate.annotations.JavaType",
            "org.hibernate.annotations.JdbcType",
            "org.hibernate.annotations.JdbcTypeCode",
            "org.hibernate.annotations.Type");

    private final Compiler compiler;
    private final AnnotationReader annotations;
    private final AttributeReader attributes;
    private final EmbeddableSubclasses subclasses = new EmbeddableSubclasses();
    private final Problems problems;

    EmbeddableReader(Compiler compiler, AnnotationReader annotations, AttributeReader attributes, Problems problems) {
        this.compiler = compiler;
        this.annotations = annotations;
        this.attributes = attributes;
        this.problems = problems;
    }

    /** The embeddables that extend others. */
    EmbeddableSubclasses subclasses() {
        return subclasses;
    }

    /** What the class of this member's type is embedded as. */
    TypeReader.Embedding whole(Element member, Annotations itsAnnotations, Owner owner) {
        boolean embedded = itsAnnotations.has(Jpa.EMBEDDED) || itsAnnotations.has(Jpa.EMBEDDED_ID);
        return type -> embedded || isEmbeddable(type) ? embedded(type, member, owner) : null;
    }

    /** What the classes within this member's type, elements and keys of a collection, are embedded as. */
    TypeReader.Embedding part(Element member, Owner owner) {
        boolean embedded = Mirrors.has(member, Jpa.EMBEDDED);
        return type -> isEmbeddable(type) || (embedded && !isOfJava(type)) ? embedded(type, member, owner) : null;
    }

    private static boolean isOfJava(DeclaredType type) {
        return Compiler.element(type).getQualifiedName().toString().startsWith("java.");
    }

    private static boolean isEmbeddable(DeclaredType type) {
        return Mirrors.has(type.asElement(), Jpa.EMBEDDABLE);
    }

    private @Nullable EmbeddableClass embedded(DeclaredType type, Element member, Owner owner) {
        TypeElement element = Compiler.element(type);
        String className = compiler.binaryName(element);
        if (owner.path().contains(className)) {
            return recursion(element, member);
        }
        Access access = Access.explicit(member).orElse(owner.embeddedAccess());
        return read(element, owner.embedded(type, className, access), Hierarchy.embeddedSuperclasses(element));
    }

    /** What embeds itself is reported, and goes on as if it had no attributes, so that nothing else is said of it. */
    private @Nullable EmbeddableClass recursion(TypeElement element, Element member) {
        if (NOT_ALWAYS_EMBEDDED.stream().anyMatch(annotation -> Mirrors.has(member, annotation))) {
            return null;
        }
        String className = compiler.binaryName(element);
        problems.add(
                ReadingMessage.RECURSIVE_EMBEDDABLE,
                Place.at(member),
                Members.attributeName(member),
                compiler.binaryName(Members.declaringClass(member)),
                className);
        return new EmbeddableClass(className, List.of(), false, true, Annotations.none(), List.of(), Place.at(element));
    }

    /** Reads a class that {@code @IdClass} names; all its superclasses count. */
    EmbeddableClass idClass(DeclaredType type, Owner entity) {
        TypeElement element = Compiler.element(type);
        Owner owner = entity.embedded(type, compiler.binaryName(element), entity.embeddedAccess());
        return read(element, owner, Hierarchy.plainSuperclasses(element));
    }

    private EmbeddableClass read(TypeElement element, Owner owner, List<TypeElement> superclasses) {
        attributes.lacksSuperclass(element);
        Map<String, Attribute> byName = new LinkedHashMap<>();
        List<TypeElement> uppermostFirst = new ArrayList<>(superclasses);
        Collections.reverse(uppermostFirst);
        uppermostFirst.add(element);
        for (TypeElement declaring : uppermostFirst) {
            for (Attribute attribute : attributes.read(declaring, owner)) {
                byName.put(attribute.name(), attribute);
            }
        }
        List<TypeElement> below = subclasses.ofRoot(element);
        for (TypeElement subclass : below) {
            Owner narrowed = owner.narrowed((DeclaredType) subclass.asType());
            attributes.read(subclass, narrowed).forEach(attribute -> byName.putIfAbsent(attribute.name(), attribute));
        }
        return new EmbeddableClass(
                compiler.binaryName(element),
                List.copyOf(byName.values()),
                !below.isEmpty(),
                false,
                annotations.read(element),
                superclasses.stream()
                        .map(superclass -> new EntityClass.MappedSuperclass(
                                compiler.binaryName(superclass), annotations.read(superclass)))
                        .toList(),
                Place.at(element));
    }
}
