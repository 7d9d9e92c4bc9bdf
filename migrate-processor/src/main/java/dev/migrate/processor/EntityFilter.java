package dev.migrate.processor;

import dev.migrate.settings.ModelSettings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which entities belong to the model, by their binary names. */
final class EntityFilter implements Predicate<String> {
    private final List<String> packages;
    private final List<Pattern> excluded = new ArrayList<>();

    EntityFilter(ModelSettings settings) {
        this.packages = settings.entityPackages();
        for (String name : settings.excludeEntities()) {
            excluded.add(pattern(name));
        }
    }

    @Override
    public boolean test(String className) {
        return (packages.isEmpty() || packages.stream().anyMatch(prefix -> className.startsWith(prefix + ".")))
                && !isExcluded(className);
    }

    private boolean isExcluded(String className) {
        for (Pattern pattern : excluded) {
            if (pattern.matcher(className).matches()) {
                return true;
            }
        }
        return false;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(Arrays.stream(text.split("\\*", -1))
                .map(part -> part.isEmpty() ? part : Pattern.quote(part))
                .collect(Collectors.joining(".*")));
    }
}
