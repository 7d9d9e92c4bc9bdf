package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What classes say of whether their superclasses and the attributes of these are audited; the lowest class wins. */
final class AuditOverrides {
    private static final String NO_CLASS = "void";

    private final Map<String, Boolean> audited = new HashMap<>();
    private final Map<String, AnnotationModel> joinTables = new HashMap<>();

    /** Takes what stands on a class, which is above those that were taken before. */
    void add(Annotations annotations) {
        annotations
                .find(EnversNames.AUDITED)
                .ifPresent(found -> found.texts("auditParents").forEach(parent -> audited.putIfAbsent(parent, true)));
        for (AnnotationModel override : of(annotations)) {
            Optional<String> forClass = override.text("forClass").filter(name -> !name.equals(NO_CLASS));
            forClass.ifPresent(className -> add(className, override));
        }
    }

    private void add(String className, AnnotationModel override) {
        String key = override.text("name").map(name -> className + "#" + name).orElse(className);
        audited.putIfAbsent(key, override.flag("isAudited"));
        override.annotation("auditJoinTable").ifPresent(table -> joinTables.putIfAbsent(key, table));
    }

    /** Whether a class is said to be audited; empty if nothing is said. */
    Optional<Boolean> ofClass(String className) {
        return Optional.ofNullable(audited.get(className));
    }

    /** Whether an attribute is said to be audited; empty if nothing is said. */
    Optional<Boolean> of(Attribute attribute) {
        return Optional.ofNullable(audited.get(key(attribute)));
    }

    /** What is said of the audit table of an attribute that is audited. */
    Optional<AnnotationModel> joinTable(Attribute attribute) {
        return of(attribute).orElse(false) ? Optional.ofNullable(joinTables.get(key(attribute))) : Optional.empty();
    }

    private static String key(Attribute attribute) {
        return attribute.declaringClass() + "#" + attribute.name();
    }

    /** All overrides on an element, alone or in their container. */
    static List<AnnotationModel> of(Annotations annotations) {
        return Stream.concat(
                        annotations.findAll(EnversNames.AUDIT_OVERRIDE).stream(),
                        annotations.findAll(EnversNames.AUDIT_OVERRIDES).stream()
                                .flatMap(container -> container.annotations("value").stream()))
                .toList();
    }
}
