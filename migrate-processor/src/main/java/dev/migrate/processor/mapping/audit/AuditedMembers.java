package dev.migrate.processor.mapping.audit;

import dev.migrate.processor.entity.AnnotationModel;
import dev.migrate.processor.entity.Annotations;
import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.entity.EntityClass;
import dev.migrate.processor.mapping.annotation.Jpa;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which attributes of embeddables are audited: all that nothing is said of. */
final class AuditedMembers {
    /** The audited attributes of what an audited attribute embeds. */
    List<AuditedAttribute> of(AuditedAttribute outer) {
        EmbeddableClass embeddable = outer.attribute().type().embeddable();
        return embeddable == null
                ? List.of()
                : of(
                        embeddable,
                        outer.path() + ".",
                        AuditOverrides.of(outer.attribute().annotations()));
    }

    /**
     * The audited attributes of an embeddable.
     *
     * @param embeddable the embeddable
     * @param prefix what stands before their names in paths
     * @param overrides what is said where it is embedded
     */
    List<AuditedAttribute> of(EmbeddableClass embeddable, String prefix, List<AnnotationModel> overrides) {
        AuditOverrides ofClass = new AuditOverrides();
        ofClass.add(embeddable.annotations());
        embeddable.superclasses().forEach(superclass -> ofClass.add(superclass.annotations()));
        List<AuditedAttribute> members = new ArrayList<>();
        for (Attribute member : embeddable.attributes()) {
            if (isAudited(member, overrides, ofClass, ofDeclaringClass(member, embeddable))) {
                members.add(new AuditedAttribute(
                        member,
                        prefix + member.name(),
                        member.annotations().find(EnversNames.AUDITED).orElseGet(AuditedAttribute::standard),
                        joinTable(member, overrides)));
            }
        }
        return members;
    }

    private static boolean isAudited(
            Attribute member, List<AnnotationModel> overrides, AuditOverrides ofClass, Annotations ofDeclaring) {
        boolean refused = !ofClass.of(member).orElse(!member.has(EnversNames.NOT_AUDITED));
        boolean left = overrides.stream().anyMatch(override -> names(override, member) && !override.flag("isAudited"));
        return !refused
                && !left
                && (member.has(EnversNames.AUDITED)
                        || said(member, overrides, ofClass).orElseGet(() -> isAuditedBy(ofDeclaring)));
    }

    /** What is said of a member, where it is embedded or by its class. */
    private static Optional<Boolean> said(Attribute member, List<AnnotationModel> overrides, AuditOverrides ofClass) {
        return overrides.stream()
                .filter(override -> override.says("forClass", member.declaringClass())
                        && (names(override, member) || override.text("name").isEmpty()))
                .map(override -> override.flag("isAudited"))
                .findFirst()
                .or(() -> ofClass.of(member))
                .or(() -> ofClass.ofClass(member.declaringClass()));
    }

    /** What embeddables hold is audited unless it comes from a mapped superclass. */
    private static boolean isAuditedBy(Annotations ofDeclaring) {
        return ofDeclaring.has(EnversNames.AUDITED) || !ofDeclaring.has(Jpa.MAPPED_SUPERCLASS);
    }

    private static Annotations ofDeclaringClass(Attribute member, EmbeddableClass embeddable) {
        return embeddable.superclasses().stream()
                .filter(superclass -> superclass.className().equals(member.declaringClass()))
                .map(EntityClass.MappedSuperclass::annotations)
                .findFirst()
                .orElse(embeddable.annotations());
    }

    private static boolean names(AnnotationModel override, Attribute member) {
        return override.says("name", member.name());
    }

    private static Optional<AnnotationModel> joinTable(Attribute member, List<AnnotationModel> overrides) {
        Annotations annotations = member.annotations();
        return overrides.stream()
                .filter(override -> names(override, member) && override.flag("isAudited"))
                .findFirst()
                .flatMap(override -> override.annotation("auditJoinTable"))
                .or(() -> annotations.find(EnversNames.AUDIT_JOIN_TABLE));
    }
}
