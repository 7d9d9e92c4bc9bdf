package dev.migrate.processor;

import dev.migrate.processor.entity.Mirrors;
import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The persistent classes of {@code javax.persistence}, as the annotations were called before Jakarta Persistence 3. */
final class OldNamespace {
    private static final String PACKAGE = "javax.persistence.";
    private static final String TODAY = "jakarta.persistence.";
    private static final List<String> PERSISTENT = List.of("Entity", "MappedSuperclass", "Embeddable");

    private OldNamespace() {}

    /**
     * Warns of them, once for all: a project has either few or only such classes.
     *
     * @param isTaken whether a class of this binary name belongs to the model
     */
    static void warn(List<TypeElement> classes, Elements elements, Predicate<String> isTaken, Problems problems) {
        List<TypeElement> old = classes.stream()
                .filter(type -> annotation(type).isPresent())
                .filter(type -> isTaken.test(elements.getBinaryName(type).toString()))
                .toList();
        if (!old.isEmpty()) {
            TypeElement first = old.get(0);
            String others = old.size() == 1 ? "" : ", and " + (old.size() - 1) + " more of the classes have the like";
            problems.add(
                    ProcessorMessage.OLD_NAMESPACE,
                    Place.at(first),
                    elements.getBinaryName(first),
                    annotation(first).orElseThrow(),
                    others);
        }
    }

    /** Whether one of the classes has such an annotation. */
    static boolean isAmong(List<TypeElement> classes) {
        return classes.stream().anyMatch(type -> annotation(type).isPresent());
    }

    private static Optional<String> annotation(TypeElement type) {
        Optional<String> old = persistent(type, PACKAGE);
        return old.isPresent() && persistent(type, TODAY).isPresent() ? Optional.empty() : old;
    }

    /** This is asked of each class there is: no stream. */
    private static Optional<String> persistent(TypeElement type, String namespace) {
        for (String name : PERSISTENT) {
            if (Mirrors.has(type, namespace + name)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }
}
