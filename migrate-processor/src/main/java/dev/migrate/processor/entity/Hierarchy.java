package dev.migrate.processor.entity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The superclasses of classes, nearest first; those without a mapping annotation are passed over. */
final class Hierarchy {
    private Hierarchy() {}

    /** The entity, then all entities and mapped superclasses above it. */
    static Stream<TypeElement> persistentClasses(TypeElement entity) {
        return Stream.concat(
                Stream.of(entity),
                superclasses(entity)
                        .filter(type -> Mirrors.has(type, Jpa.ENTITY) || Mirrors.has(type, Jpa.MAPPED_SUPERCLASS)));
    }

    /** The nearest superclass that is an entity. */
    static Optional<TypeElement> superEntity(TypeElement entity) {
        return superclasses(entity)
                .filter(type -> Mirrors.has(type, Jpa.ENTITY))
                .findFirst();
    }

    /** The nearest superclass that is an embeddable. */
    static Optional<TypeElement> superEmbeddable(TypeElement embeddable) {
        return superclasses(embeddable)
                .filter(type -> Mirrors.has(type, Jpa.EMBEDDABLE))
                .findFirst();
    }

    /** The mapped superclasses below the nearest superclass that is an entity. */
    static List<TypeElement> mappedSuperclasses(TypeElement entity) {
        return superclasses(entity)
                .takeWhile(type -> !Mirrors.has(type, Jpa.ENTITY))
                .filter(type -> Mirrors.has(type, Jpa.MAPPED_SUPERCLASS))
                .toList();
    }

    /** The superclasses whose attributes an embeddable has too: mapped superclasses and embeddables without a gap. */
    static List<TypeElement> embeddedSuperclasses(TypeElement embeddable) {
        return superclasses(embeddable)
                .takeWhile(type -> Mirrors.has(type, Jpa.EMBEDDABLE) || Mirrors.has(type, Jpa.MAPPED_SUPERCLASS))
                .toList();
    }

    /** All superclasses but {@code Object} and {@code Record}. */
    static List<TypeElement> plainSuperclasses(TypeElement type) {
        return superclasses(type).filter(isRecord().negate()).toList();
    }

    /** The class or the one of its superclasses whose own superclass the compiler does not know. */
    static Optional<TypeElement> withUnknownSuperclass(TypeElement type) {
        return Stream.concat(Stream.of(type), superclasses(type))
                .filter(each -> each.getSuperclass().getKind() == TypeKind.ERROR)
                .findFirst();
    }

    private static Predicate<TypeElement> isRecord() {
        return type -> type.getQualifiedName().contentEquals("java.lang.Record");
    }

    private static Stream<TypeElement> superclasses(TypeElement type) {
        return Stream.iterate(
                        Compiler.superclass(type), Optional::isPresent, known -> known.flatMap(Compiler::superclass))
                .flatMap(Optional::stream);
    }
}
