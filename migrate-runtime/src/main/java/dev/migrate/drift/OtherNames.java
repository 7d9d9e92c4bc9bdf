package dev.migrate.drift;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Finds keys, checks and indexes under other names: a database that was made by other means has names of its own. */
final class OtherNames {
    private final Map<Subject, Aspects> found;
    private final Map<Subject, Deque<Subject>> open = new HashMap<>();

    private OtherNames(Map<Subject, Aspects> found) {
        this.found = found;
    }

    /** For what is expected and not found the one that is found and not expected, if they are alike. */
    static Map<Subject, Subject> between(Map<Subject, Aspects> expected, Map<Subject, Aspects> found) {
        OtherNames names = new OtherNames(found);
        found.keySet().stream()
                .filter(subject -> subject.kind().isConstraintOrIndex() && !expected.containsKey(subject))
                .forEach(subject -> names.open
                        .computeIfAbsent(nameless(subject), key -> new ArrayDeque<>())
                        .add(subject));
        Map<Subject, Subject> pairs = new LinkedHashMap<>();
        expected.forEach((subject, aspects) -> {
            if (!found.containsKey(subject)) {
                names.take(subject, aspects).ifPresent(other -> pairs.put(subject, other));
            }
        });
        return pairs;
    }

    private Optional<Subject> take(Subject subject, Aspects aspects) {
        Deque<Subject> candidates = open.getOrDefault(nameless(subject), new ArrayDeque<>());
        Optional<Subject> alike = candidates.stream()
                .filter(candidate -> aspects.differences(found.getOrDefault(candidate, new Aspects()))
                        .isEmpty())
                .findFirst();
        alike.ifPresent(candidates::remove);
        return alike;
    }

    private static Subject nameless(Subject subject) {
        return new Subject(subject.kind(), "", subject.table());
    }
}
