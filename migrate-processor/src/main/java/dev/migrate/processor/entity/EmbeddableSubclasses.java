package dev.migrate.processor.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** The embeddables of a compilation that extend other embeddables. */
final class EmbeddableSubclasses {
    private final Map<TypeElement, List<TypeElement>> bySuperclass = new HashMap<>();

    /** Takes the embeddables among these classes. */
    void add(Collection<TypeElement> classes) {
        for (TypeElement type : classes) {
            if (Mirrors.has(type, Jpa.EMBEDDABLE)) {
                Optional<TypeElement> superclass = Hierarchy.superEmbeddable(type);
                if (superclass.isPresent()) {
                    bySuperclass
                            .computeIfAbsent(superclass.get(), ignored -> new ArrayList<>())
                            .add(type);
                }
            }
        }
    }

    /** All classes below an embeddable; none where it is below another one itself. */
    List<TypeElement> ofRoot(TypeElement embeddable) {
        List<TypeElement> found = new ArrayList<>();
        if (Hierarchy.superEmbeddable(embeddable).isEmpty()) {
            addBelow(embeddable, found);
        }
        return found;
    }

    private void addBelow(TypeElement embeddable, List<TypeElement> found) {
        for (TypeElement type : bySuperclass.getOrDefault(embeddable, List.of())) {
            found.add(type);
            addBelow(type, found);
        }
    }
}
