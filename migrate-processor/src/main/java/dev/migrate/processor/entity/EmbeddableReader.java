package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final String COMMENT = "org.hibernate.annotations.Comment";

    private final Compiler compiler;
    private final AnnotationReader annotations;
    private final AttributeReader attributes;
    private final EmbeddableSubclasses subclasses = new EmbeddableSubclasses();
    private final Map<TypeElement, LastRead> lastReads = new HashMap<>();
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

    /** What the classes in a member's type are embedded as. */
    TypeReader.Embedding use(Member member, Owner owner) {
        return new Use(this, member, owner);
    }

    private @Nullable EmbeddableClass embedded(DeclaredType type, Member member, Owner owner) {
        TypeElement element = Compiler.element(type);
        String className = compiler.binaryName(element);
        if (owner.path().contains(className)) {
            return recursion(element, member);
        }
        Access access = Access.explicit(member.element()).orElse(owner.embeddedAccess());
        Owner inner = owner.embedded(type, className, access);
        LastRead last = lastReads.get(element);
        if (last != null && last.owner().readsLike(inner)) {
            return last.embeddable();
        }
        EmbeddableClass embeddable = read(element, inner, Hierarchy.embeddedSuperclasses(element));
        if (embeddable.annotations().has(COMMENT)) {
            problems.add(ReadingMessage.EMBEDDABLE_COMMENT, embeddable.place(), className);
        }
        lastReads.put(element, new LastRead(inner, embeddable));
        return embeddable;
    }

    /** What embeds itself is reported, and goes on as if it had no attributes, so that nothing else is said of it. */
    private @Nullable EmbeddableClass recursion(TypeElement element, Member member) {
        if (NOT_ALWAYS_EMBEDDED.stream().anyMatch(member::has)) {
            return null;
        }
        String className = compiler.binaryName(element);
        problems.add(
                ReadingMessage.RECURSIVE_EMBEDDABLE,
                member.place(),
                member.name(),
                compiler.binaryName(member.declaringClass()),
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
                                compiler.binaryName(superclass), annotations.read(superclass), Place.at(superclass)))
                        .toList(),
                Place.at(element));
    }

    /**
     * What was read of a class last.
     *
     * @param owner the class in the place for which it was read
     * @param embeddable what it has there
     */
    private record LastRead(Owner owner, EmbeddableClass embeddable) {}

    /**
     * The use of a type by a member.
     *
     * @param reader what reads the classes that are embedded
     * @param member the member
     * @param owner the class that has it
     */
    private record Use(EmbeddableReader reader, Member member, Owner owner) implements TypeReader.Embedding {
        @Override
        public @Nullable EmbeddableClass whole(DeclaredType type, TypeModel model) {
            boolean embedded =
                    model.annotations().has(Jpa.EMBEDDABLE) || member.has(Jpa.EMBEDDED) || member.has(Jpa.EMBEDDED_ID);
            return embedded ? reader.embedded(type, member, owner) : null;
        }

        @Override
        public @Nullable EmbeddableClass part(DeclaredType type, TypeModel model) {
            boolean embedded = model.annotations().has(Jpa.EMBEDDABLE)
                    || (member.has(Jpa.EMBEDDED) && !model.name().startsWith("java."));
            return embedded ? reader.embedded(type, member, owner) : null;
        }
    }
}
