package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

    private final MemberReader members;

    DefaultAccess(MemberReader members) {
        this.members = members;
    }

    /** The access of the entity's classes that do not name theirs. */
    Access of(TypeElement entity) {
        Optional<Access> fromIdentifier = fromIdentifier(entity);
        return fromIdentifier.isPresent()
                ? fromIdentifier.get()
                : fromMembers(entity).orElse(Access.PROPERTY);
    }

    private Optional<Access> fromIdentifier(TypeElement entity) {
        for (TypeElement type : Hierarchy.persistentClasses(entity)) {
            if (!Mirrors.has(type, Jpa.ACCESS)) {
                Optional<Access> getter = first(members.read(type).getters(), DefaultAccess::isIdentifier);
                Optional<Access> found =
                        getter.isPresent() ? getter : first(members.read(type).fields(), DefaultAccess::isIdentifier);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Access> fromMembers(TypeElement entity) {
        return candidates(entity).stream()
                .flatMap(type -> first(members.read(type).all(), DefaultAccess::isMapped).stream())
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

    private static Optional<Access> first(List<Member> candidates, Predicate<Member> test) {
        for (Member member : candidates) {
            if (test.test(member) && !member.has(Jpa.ACCESS)) {
                return Optional.of(member.isGetter() ? Access.PROPERTY : Access.FIELD);
            }
        }
        return Optional.empty();
    }

    private static boolean isIdentifier(Member member) {
        return member.has(Jpa.ID) || member.has(Jpa.EMBEDDED_ID);
    }

    private static boolean isMapped(Member member) {
        return member.element().getAnnotationMirrors().stream()
                .map(Mirrors::typeName)
                .anyMatch(name -> name.startsWith("jakarta.persistence.") && !CALLBACKS.contains(name));
    }
}
