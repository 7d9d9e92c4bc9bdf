package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** The superclasses of classes, nearest first; those without a mapping annotation are passed over. */
final class Hierarchy {
    private Hierarchy() {}

    /** The entity, then all entities and mapped superclasses above it. */
    static List<TypeElement> persistentClasses(TypeElement entity) {
        List<TypeElement> found = new ArrayList<>();
        found.add(entity);
        for (TypeElement type : superclasses(entity)) {
            if (Mirrors.has(type, Jpa.ENTITY) || Mirrors.has(type, Jpa.MAPPED_SUPERCLASS)) {
                found.add(type);
            }
        }
        return found;
    }

    /** The nearest superclass that is an entity. */
    static Optional<TypeElement> superEntity(TypeElement entity) {
        return nearest(entity, Jpa.ENTITY);
    }

    /** The nearest superclass that is an embeddable. */
    static Optional<TypeElement> superEmbeddable(TypeElement embeddable) {
        return nearest(embeddable, Jpa.EMBEDDABLE);
    }

    private static Optional<TypeElement> nearest(TypeElement below, String annotation) {
        for (TypeElement type : superclasses(below)) {
            if (Mirrors.has(type, annotation)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The mapped superclasses below the nearest superclass that is an entity. */
    static List<TypeElement> mappedSuperclasses(TypeElement entity) {
        List<TypeElement> found = new ArrayList<>();
        for (TypeElement type : superclasses(entity)) {
            if (Mirrors.has(type, Jpa.ENTITY)) {
                return found;
            }
            if (Mirrors.has(type, Jpa.MAPPED_SUPERCLASS)) {
                found.add(type);
            }
        }
        return found;
    }

    /** The superclasses whose attributes an embeddable has too: mapped superclasses without a gap; embeddables are none. */
    static List<TypeElement> embeddedSuperclasses(TypeElement embeddable) {
        List<TypeElement> found = new ArrayList<>();
        for (TypeElement type : superclasses(embeddable)) {
            if (!Mirrors.has(type, Jpa.MAPPED_SUPERCLASS)) {
                return found;
            }
            found.add(type);
        }
        return found;
    }

    /** All superclasses but {@code Object} and {@code Record}. */
    static List<TypeElement> plainSuperclasses(TypeElement type) {
        List<TypeElement> found = superclasses(type);
        found.removeIf(each -> each.getQualifiedName().contentEquals("java.lang.Record"));
        return found;
    }

    /** The class or the one of its superclasses whose own superclass the compiler does not know. */
    static Optional<TypeElement> withUnknownSuperclass(TypeElement type) {
        List<TypeElement> superclasses = superclasses(type);
        TypeElement last = superclasses.isEmpty() ? type : superclasses.get(superclasses.size() - 1);
        return last.getSuperclass().getKind() == TypeKind.ERROR ? Optional.of(last) : Optional.empty();
    }

    private static List<TypeElement> superclasses(TypeElement type) {
        List<TypeElement> found = new ArrayList<>();
        for (Optional<TypeElement> superclass = Compiler.superclass(type);
                superclass.isPresent();
                superclass = Compiler.superclass(superclass.get())) {
            found.add(superclass.get());
        }
        return found;
    }
}
