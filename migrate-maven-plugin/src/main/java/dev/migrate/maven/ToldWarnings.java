package dev.migrate.maven;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The warnings of a model that a goal of this build has told of the project: another goal reads the same model. */
final class ToldWarnings {
    private static final String KEY = ToldWarnings.class.getName();

    private final Map<Object, Object> context;

    /** Takes what Maven keeps for the plugin and the project from one goal of a build to the next. */
    ToldWarnings(Map<Object, Object> context) {
        this.context = context;
    }

    /** Those that were not told yet; from now on they count as told. */
    List<String> untold(List<String> warnings) {
        Set<?> told = context.get(KEY) instanceof Set<?> before ? before : Set.of();
        List<String> untold =
                warnings.stream().filter(warning -> !told.contains(warning)).toList();
        context.put(
                KEY,
                Stream.concat(told.stream(), untold.stream()).collect(Collectors.toCollection(LinkedHashSet::new)));
        return untold;
    }
}
