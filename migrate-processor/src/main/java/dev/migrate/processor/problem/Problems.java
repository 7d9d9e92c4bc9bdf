package dev.migrate.processor.problem;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;

/** Collects problems, each once where it stands, however many classes inherit what it is about. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();
    private final Set<List<Object>> placed = new HashSet<>();

    /**
     * Adds a problem.
     *
     * @param message what is said
     * @param place where
     * @param arguments what the text's placeholders stand for, first what the text is about
     */
    public void add(Message message, Place place, Object... arguments) {
        List<Object> rest = List.of(arguments).subList(Math.min(1, arguments.length), arguments.length);
        if (place.element() == null || placed.add(List.of(message, place, rest))) {
            found.add(new Problem(message, place, List.of(arguments)));
        }
    }

    /** All problems in the order in which they were found. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    /** Whether one of them stops the build. */
    public boolean hasErrors() {
        for (Problem problem : found) {
            if (problem.message().kind() == Diagnostic.Kind.ERROR) {
                return true;
            }
        }
        return false;
    }
}
