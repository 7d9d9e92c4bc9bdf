package dev.migrate.processor.mapping.annotation;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import java.util.List;
import java.util.Optional;

/** Hibernate's annotations that may be overridden for PostgreSQL by {@code @DialectOverride}. */
public final class Dialect {
    private static final String OVERRIDE = HibernateNames.PACKAGE + "DialectOverride";
    private static final String POSTGRESQL = "org.hibernate.dialect.PostgreSQLDialect";

    private Dialect() {}

    /** The value of the annotation that counts on PostgreSQL. */
    public static Optional<String> value(Annotations annotations, String type) {
        List<AnnotationModel> found = findAll(annotations, type);
        return found.isEmpty() ? Optional.empty() : found.get(0).text("value");
    }

    /** The annotations that count on PostgreSQL: the overriding ones, or else the plain ones. */
    public static List<AnnotationModel> findAll(Annotations annotations, String type) {
        if (annotations.areStandard()) {
            return List.of();
        }
        String simpleName = type.substring(type.lastIndexOf('.') + 1);
        List<AnnotationModel> overrides = annotations.all().stream()
                .filter(annotation -> annotation.type().equals(OVERRIDE + "$" + simpleName)
                        || annotation.type().equals(OVERRIDE + "." + simpleName))
                .filter(annotation ->
                        annotation.text("dialect").filter(POSTGRESQL::equals).isPresent())
                .flatMap(annotation -> annotation.annotation("override").stream())
                .toList();
        return overrides.isEmpty() ? annotations.findAll(type) : overrides;
    }
}
