package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The join columns of an association of which some are formulas. */
public final class JoinFormulas {
    private JoinFormulas() {}

    /** The annotations of the columns: those of {@code @JoinColumn}, else those beside formulas. */
    public static List<AnnotationModel> columns(Annotations annotations) {
        List<AnnotationModel> own = annotations.findAll(Jpa.JOIN_COLUMN);
        return !own.isEmpty() || !annotations.has(HibernateNames.JOIN_COLUMN_OR_FORMULA)
                ? own
                : besideFormulas(annotations);
    }

    private static List<AnnotationModel> besideFormulas(Annotations annotations) {
        return annotations.findAll(HibernateNames.JOIN_COLUMN_OR_FORMULA).stream()
                .filter(found -> formula(found).isEmpty())
                .flatMap(found -> found.annotation("column").stream())
                .toList();
    }

    /** The annotations of the formulas. */
    public static List<AnnotationModel> formulas(Annotations annotations) {
        return annotations.areStandard()
                ? List.of()
                : Stream.concat(
                                annotations.findAll(HibernateNames.JOIN_FORMULA).stream(),
                                annotations.findAll(HibernateNames.JOIN_COLUMN_OR_FORMULA).stream()
                                        .flatMap(found -> formula(found).stream()))
                        .toList();
    }

    private static Optional<AnnotationModel> formula(AnnotationModel joinColumn) {
        return joinColumn
                .annotation("formula")
                .filter(formula -> formula.text("value").isPresent());
    }
}
