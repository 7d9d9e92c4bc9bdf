package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.settings.EnversSettings;
import java.util.Map;
import java.util.Optional;

/**
 * An attribute that is audited.
 *
 * @param attribute the attribute
 * @param path its path in the entity
 * @param audited the annotation that says so: its own, that of its class, or one without values
 * @param joinTable what is said of its audit table if it has one of its own
 */
record AuditedAttribute(
        Attribute attribute, String path, AnnotationModel audited, Optional<AnnotationModel> joinTable) {
    private static final AnnotationModel STANDARD =
            new AnnotationModel(EnversNames.AUDITED, Map.of(), Map.of(), Annotations.none(), null);

    /** An annotation without values. */
    static AnnotationModel standard() {
        return STANDARD;
    }

    /** Whether it is an attribute of the entity and not of an embeddable in it. */
    boolean isDirect() {
        return path.indexOf('.') < 0;
    }

    /** Whether a column says whether it changed. */
    boolean isFlagged(EnversSettings settings) {
        return isDirect() && (settings.modifiedFlags().all() || audited.flag("withModifiedFlag"));
    }
}
