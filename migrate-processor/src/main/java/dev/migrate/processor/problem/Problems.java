package dev.migrate.processor.problem;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.Diagnostic;

/** Collects problems, each once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Adds a problem. */
    public void add(Message message, Place place, Object... arguments) {
        found.add(new Problem(message, place, List.of(arguments)));
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
