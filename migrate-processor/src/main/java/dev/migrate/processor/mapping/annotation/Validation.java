package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.settings.ModelSettings;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which constraints of Bean Validation count at a place, as Hibernate's {@code TypeSafeActivator} has it.
 *
 * @param active whether any count
 * @param notNull whether those count that refuse null: not in an embedded attribute that may be null itself
 */
public record Validation(boolean active, boolean notNull) {
    private static final String VALID = "jakarta.validation.Valid";
    private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
    private static final int MAX_DEPTH = 8;

    /** No constraints. */
    public static final Validation OFF = new Validation(false, false);

    public static Validation of(ModelSettings.BeanValidation setting, boolean provider) {
        boolean active = switch (setting) {
            case ON -> true;
            case OFF -> false;
            case AUTO -> provider;
        };
        return new Validation(active, active);
    }

    /** What counts inside an embedded attribute. */
    public Validation inside(Annotations annotations) {
        return annotations.has(VALID) ? new Validation(active, refusesNull(annotations)) : OFF;
    }

    /** Whether a constraint refuses null. */
    public boolean refusesNull(Annotations annotations) {
        return notNull && constraints(annotations).stream().anyMatch(Constraint::refusesNull);
    }

    /** The constraints of an attribute, those that they are composed of included. */
    public List<Constraint> constraints(Annotations annotations) {
        return active && !annotations.areStandard() ? stated(annotations) : List.of();
    }

    private static List<Constraint> stated(Annotations annotations) {
        return annotations.all().stream()
                .filter(Validation::isInDefaultGroup)
                .flatMap(annotation -> constraints(annotation, 0))
                .toList();
    }

    private static Stream<Constraint> constraints(AnnotationModel annotation, int depth) {
        Stream<Constraint> own = Constraint.of(annotation).stream();
        boolean complete = depth >= MAX_DEPTH || Constraint.isKnown(annotation);
        return complete
                ? own
                : Stream.concat(
                        own,
                        annotation.metaAnnotations().all().stream()
                                .flatMap(composing -> constraints(composing, depth + 1)));
    }

    private static boolean isInDefaultGroup(AnnotationModel annotation) {
        List<String> groups = annotation.texts("groups");
        return groups.isEmpty() || groups.contains(DEFAULT_GROUP);
    }
}
