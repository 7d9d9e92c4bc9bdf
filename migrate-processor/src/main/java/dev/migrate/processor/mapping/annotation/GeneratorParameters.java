package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import java.util.Optional;

/**
 * The parameters of a {@code @GenericGenerator}.
 *
 * @param generator the annotation
 */
public record GeneratorParameters(AnnotationModel generator) {
    public Optional<String> text(String name) {
        return generator.annotations("parameters").stream()
                .filter(parameter -> parameter.text("name").filter(name::equals).isPresent())
                .flatMap(parameter -> parameter.text("value").stream())
                .findFirst();
    }

    /** A whole number, or the fallback if there is none. */
    public long number(String name, long fallback) {
        return text(name)
                .filter(text -> text.matches("-?[0-9]{1,18}"))
                .map(Long::parseLong)
                .orElse(fallback);
    }
}
