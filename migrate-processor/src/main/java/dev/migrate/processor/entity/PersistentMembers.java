package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Chooses the members of a class that are its attributes: its fields or its getters, and those that say otherwise by
 * {@code @Access}. Fields come before getters, since class files keep the order only within each kind.
 */
final class PersistentMembers {
    private final MemberReader members;
    private final Problems problems;

    PersistentMembers(MemberReader members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    List<Member> of(TypeElement type, Access access) {
        List<Member> fields = members.read(type).fields();
        List<Member> getters = members.read(type).getters();
        boolean fieldsByDefault = hasFieldsByDefault(type, access);
        Map<String, Member> chosen = new HashMap<>();
        chooseExplicit(getters, chosen);
        chooseExplicit(fields, chosen);
        if (chosen.isEmpty() && fieldsByDefault) {
            return fields;
        }
        for (Member member : fieldsByDefault ? fields : getters) {
            choose(member, chosen);
        }
        List<Member> persistent = members.read(type).all();
        persistent.retainAll(new HashSet<>(chosen.values()));
        if (type.getKind() != ElementKind.RECORD) {
            persistent.replaceAll(member -> asAudited(member, member.isGetter() ? fields : getters));
        }
        return persistent;
    }

    /** The member as Envers reads it: on the one of its name by which Hibernate reaches the value, whichever is mapped. */
    private static Member asAudited(Member member, List<Member> counterparts) {
        Access own = member.isGetter() ? Access.PROPERTY : Access.FIELD;
        if (!member.has(Jpa.ACCESS) || Access.explicit(member.element()).orElse(own) == own) {
            return member;
        }
        return counterparts.stream()
                .filter(counterpart -> counterpart.name().equals(member.name()))
                .findFirst()
                .map(member::auditedLike)
                .orElse(member);
    }

    private void chooseExplicit(List<Member> candidates, Map<String, Member> chosen) {
        for (Member member : candidates) {
            if (member.has(Jpa.ACCESS)) {
                choose(member, chosen);
            }
        }
    }

    /** A record has no getters by these rules: the annotations on its components stand on their fields as well. */
    private static boolean hasFieldsByDefault(TypeElement type, Access access) {
        return access == Access.FIELD || type.getKind() == ElementKind.RECORD;
    }

    private void choose(Member member, Map<String, Member> chosen) {
        Member former = chosen.putIfAbsent(member.name(), member);
        if (former != null && !former.equals(member) && former.isGetter() && member.isGetter()) {
            problems.add(
                    ReadingMessage.AMBIGUOUS_PROPERTY,
                    member.place(),
                    member.name(),
                    member.declaringClass(),
                    former.element().getSimpleName(),
                    member.element().getSimpleName());
        }
    }
}
