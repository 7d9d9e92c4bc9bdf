package dev.migrate.processor.entity;

import dev.migrate.processor.problem.Place;
import dev.migrate.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * Chooses the members of a class that are its attributes: its fields or its getters, and those that say otherwise by
 * {@code @Access}. Fields come before getters, since class files keep the order only within each kind.
 */
final class PersistentMembers {
    private final Problems problems;

    PersistentMembers(Problems problems) {
        this.problems = problems;
    }

    List<Element> of(TypeElement type, Access access) {
        List<? extends Element> fields = Members.fields(type);
        List<? extends Element> getters = Members.getters(type);
        boolean fieldsByDefault = hasFieldsByDefault(type, access);
        Map<String, Element> chosen = new HashMap<>();
        chooseExplicit(getters, chosen);
        chooseExplicit(fields, chosen);
        if (chosen.isEmpty() && fieldsByDefault) {
            return List.copyOf(fields);
        }
        for (Element member : fieldsByDefault ? fields : getters) {
            choose(member, chosen);
        }
        List<Element> members = new ArrayList<>(fields);
        members.addAll(getters);
        members.retainAll(new HashSet<>(chosen.values()));
        return members;
    }

    private void chooseExplicit(List<? extends Element> members, Map<String, Element> chosen) {
        for (Element member : members) {
            if (Mirrors.has(member, Jpa.ACCESS)) {
                choose(member, chosen);
            }
        }
    }

    /** A record has no getters by these rules: the annotations on its components stand on their fields as well. */
    private static boolean hasFieldsByDefault(TypeElement type, Access access) {
        return access == Access.FIELD || type.getKind() == ElementKind.RECORD;
    }

    private void choose(Element member, Map<String, Element> chosen) {
        String name = Members.attributeName(member);
        Element former = chosen.putIfAbsent(name, member);
        if (former != null && !former.equals(member) && isGetter(former) && isGetter(member)) {
            problems.add(
                    ReadingMessage.AMBIGUOUS_PROPERTY,
                    Place.at(member),
                    name,
                    Members.declaringClass(member),
                    former.getSimpleName(),
                    member.getSimpleName());
        }
    }

    private static boolean isGetter(Element member) {
        return member.getKind() == ElementKind.METHOD;
    }
}
