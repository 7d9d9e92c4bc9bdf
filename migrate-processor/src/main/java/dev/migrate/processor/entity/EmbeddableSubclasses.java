package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** The embeddables of a compilation that extend other embeddables. */
final class EmbeddableSubclasses {
    private final Map<TypeElement, List<TypeElement>> bySuperclass = new HashMap<>();

    /** Takes the embeddables among these classes. */
    void add(Collection<TypeElement> classes) {
        classes.stream()
                .filter(type -> Mirrors.has(type, Jpa.EMBEDDABLE))
                .forEach(type -> Hierarchy.superEmbeddable(type)
                        .ifPresent(superclass -> bySuperclass
                                .computeIfAbsent(superclass, ignored -> new ArrayList<>())
                                .add(type)));
    }

    /** All classes below an embeddable; none where it is below another one itself. */
    List<TypeElement> ofRoot(TypeElement embeddable) {
        return Hierarchy.superEmbeddable(embeddable).isPresent()
                ? List.of()
                : below(embeddable).toList();
    }

    private Stream<TypeElement> below(TypeElement embeddable) {
        return bySuperclass.getOrDefault(embeddable, List.of()).stream()
                .flatMap(type -> Stream.concat(Stream.of(type), below(type)));
    }
}
