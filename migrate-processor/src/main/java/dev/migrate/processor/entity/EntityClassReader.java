package dev.migrate.processor.entity;

import dev.migrate.processor.entity.EntityClass.MappedSuperclass;
import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.jspecify.annotations.Nullable;

/** Reads one entity class with what it has from its mapped superclasses. */
final class EntityClassReader {
    private final Compiler compiler;
    private final AnnotationReader annotations;
    private final AttributeReader attributes;
    private final DefaultAccess defaultAccess;

    EntityClassReader(Compiler compiler, AnnotationReader annotations, ClassReader classes, Problems problems) {
        this.compiler = compiler;
        this.annotations = annotations;
        MemberReader members = new MemberReader(annotations);
        this.attributes =
                new AttributeReader(compiler, annotations, classes, new PersistentMembers(members, problems), problems);
        this.defaultAccess = new DefaultAccess(members);
    }

    /** The embeddables that extend others. */
    EmbeddableSubclasses embeddableSubclasses() {
        return attributes.embeddables().subclasses();
    }

    EntityClass read(TypeElement entity) {
        boolean partial = attributes.lacksSuperclass(entity);
        List<TypeElement> superclasses = Hierarchy.mappedSuperclasses(entity);
        Optional<TypeElement> superEntity = Hierarchy.superEntity(entity);
        return new EntityClass(
                compiler.binaryName(entity),
                superEntity.isPresent() ? compiler.binaryName(superEntity.get()) : null,
                attributes(entity, superclasses),
                annotations.read(entity),
                mappedSuperclasses(superclasses),
                idClass(entity, superclasses),
                entity.getModifiers().contains(Modifier.ABSTRACT),
                partial,
                Place.at(entity));
    }

    /** An attribute that is declared again is the one of the uppermost class, as in Hibernate. */
    private List<Attribute> attributes(TypeElement entity, List<TypeElement> superclasses) {
        Owner owner = owner(entity);
        Map<String, Attribute> byName = new LinkedHashMap<>();
        List<TypeElement> uppermostFirst = new ArrayList<>(superclasses);
        Collections.reverse(uppermostFirst);
        uppermostFirst.add(entity);
        for (TypeElement declaring : uppermostFirst) {
            for (Attribute found : attributes.read(declaring, owner)) {
                byName.putIfAbsent(found.name(), found);
            }
        }
        return List.copyOf(byName.values());
    }

    /** The access that an entity names is its own and its embeddables', not its mapped superclasses'. */
    private Owner owner(TypeElement entity) {
        Access access = defaultAccess.of(entity);
        return Owner.entity(
                (DeclaredType) entity.asType(), access, Access.explicit(entity).orElse(access));
    }

    private List<MappedSuperclass> mappedSuperclasses(List<TypeElement> types) {
        List<MappedSuperclass> read = new ArrayList<>();
        for (TypeElement type : types) {
            read.add(new MappedSuperclass(compiler.binaryName(type), annotations.read(type), Place.at(type)));
        }
        return read;
    }

    private @Nullable EmbeddableClass idClass(TypeElement entity, List<TypeElement> superclasses) {
        List<TypeElement> candidates = new ArrayList<>(superclasses);
        candidates.add(0, entity);
        for (TypeElement candidate : candidates) {
            if (Mirrors.classMember(candidate, Jpa.ID_CLASS, "value").orElse(null) instanceof DeclaredType type) {
                return attributes.embeddables().idClass(type, owner(entity));
            }
        }
        return null;
    }
}
