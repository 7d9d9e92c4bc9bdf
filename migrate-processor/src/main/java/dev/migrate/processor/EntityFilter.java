package dev.migrate.processor;

import dev.migrate.settings.ModelSettings;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which entities belong to the model, by their binary names. */
final class EntityFilter implements Predicate<String> {
    private final List<String> packages;
    private final List<Pattern> excluded;

    EntityFilter(ModelSettings settings) {
        this.packages = settings.entityPackages();
        this.excluded =
                settings.excludeEntities().stream().map(EntityFilter::pattern).toList();
    }

    @Override
    public boolean test(String className) {
        return (packages.isEmpty() || packages.stream().anyMatch(prefix -> className.startsWith(prefix + ".")))
                && excluded.stream()
                        .noneMatch(pattern -> pattern.matcher(className).matches());
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(Arrays.stream(text.split("\\*", -1))
                .map(part -> part.isEmpty() ? part : Pattern.quote(part))
                .collect(Collectors.joining(".*")));
    }
}
