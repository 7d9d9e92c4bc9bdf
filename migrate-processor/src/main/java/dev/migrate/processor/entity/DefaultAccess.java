package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Finds whether the annotations of an entity stand on fields or on getters.
 *
 * <p>The identifier decides, the one nearest to the entity. Only where no identifier can be seen, the first annotated
 * member does: of the entity, of the root entity, of the mapped superclasses. So does Hibernate 7. Members and, for the
 * identifier, classes with {@code @Access} speak for themselves alone and are passed over.
 */
final class DefaultAccess {
    private static final Set<String> CALLBACKS = Set.of(
            "jakarta.persistence.PostLoad",
            "jakarta.persistence.PostPersist",
            "jakarta.persistence.PostRemove",
            "jakarta.persistence.PostUpdate",
            "jakarta.persistence.PrePersist",
            "jakarta.persistence.PreRemove",
            "jakarta.persistence.PreUpdate");

    private DefaultAccess() {}

    /** The access of the entity's classes that do not name theirs. */
    static Access of(TypeElement entity) {
        Optional<Access> fromIdentifier = fromIdentifier(entity);
        return fromIdentifier.isPresent()
                ? fromIdentifier.get()
                : fromMembers(entity).orElse(Access.PROPERTY);
    }

    private static Optional<Access> fromIdentifier(TypeElement entity) {
        for (TypeElement type : Hierarchy.persistentClasses(entity)) {
            if (!Mirrors.has(type, Jpa.ACCESS)) {
                Optional<Access> getter = first(Members.getters(type), DefaultAccess::isIdentifier);
                Optional<Access> found =
                        getter.isPresent() ? getter : first(Members.fields(type), DefaultAccess::isIdentifier);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Access> fromMembers(TypeElement entity) {
        return candidates(entity).stream()
                .flatMap(type -> first(Members.all(type), DefaultAccess::isMapped).stream())
                .findFirst();
    }

    private static List<TypeElement> candidates(TypeElement entity) {
        List<TypeElement> candidates = new ArrayList<>(List.of(entity));
        candidates.addAll(Hierarchy.persistentClasses(entity).stream()
                .filter(type -> Mirrors.has(type, Jpa.ENTITY))
                .reduce((nearer, root) -> root)
                .stream()
                .toList());
        candidates.addAll(Hierarchy.persistentClasses(entity).stream()
                .filter(type -> Mirrors.has(type, Jpa.MAPPED_SUPERCLASS))
                .toList());
        return candidates;
    }

    private static Optional<Access> first(List<? extends Element> members, Predicate<Element> test) {
        for (Element member : members) {
            if (test.test(member) && !Mirrors.has(member, Jpa.ACCESS)) {
                return Optional.of(member.getKind() == ElementKind.METHOD ? Access.PROPERTY : Access.FIELD);
            }
        }
        return Optional.empty();
    }

    private static boolean isIdentifier(Element member) {
        return Mirrors.has(member, Jpa.ID) || Mirrors.has(member, Jpa.EMBEDDED_ID);
    }

    private static boolean isMapped(Element member) {
        return member.getAnnotationMirrors().stream()
                .map(Mirrors::typeName)
                .anyMatch(name -> name.startsWith("jakarta.persistence.") && !CALLBACKS.contains(name));
    }
}
