package dev.migrate.processor.mapping.entity;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
import dev.migrate.processor.mapping.annotation.Jpa;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What id classes say of keys: their annotations stand for those of the entity, once they have any. */
final class IdClasses {
    /** Hibernate looks for these, not for others that shape a column. */
    private static final Set<String> DECIDING = Set.of(
            Jpa.COLUMN,
            Jpa.GENERATED_VALUE,
            Jpa.ID,
            Jpa.MANY_TO_MANY,
            Jpa.MANY_TO_ONE,
            Jpa.ONE_TO_MANY,
            Jpa.ONE_TO_ONE);

    private IdClasses() {}

    /**
     * What is part of the key for an attribute that is not marked as such, if the id class has one of that name: the
     * attribute, or instead of an association the member of the id class, which then has a column of its own.
     */
    static Optional<Attribute> unmarked(@Nullable EmbeddableClass idClass, Attribute attribute) {
        Optional<Attribute> member = idClass == null
                ? Optional.empty()
                : idClass.attributes().stream()
                        .filter(other -> other.name().equals(attribute.name()))
                        .findFirst();
        return member.filter(other -> saysToOne(attribute) && !isOfType(other, attribute))
                .or(() -> member.map(other -> attribute));
    }

    /** Whether an attribute of the key is in no attribute of the entity, but beside an association of its name. */
    static boolean isBeside(EntityMapping entity, Attribute keyAttribute) {
        return !saysToOne(keyAttribute)
                && entity.tableAttributes().stream()
                        .anyMatch(attribute -> attribute.name().equals(keyAttribute.name())
                                && saysToOne(attribute)
                                && !attribute.has(Jpa.ID));
    }

    private static boolean isOfType(Attribute one, Attribute other) {
        return one.type().name().equals(other.type().name());
    }

    /** The attributes that count for a key; what the entity says to be an association is one as the entity says. */
    static List<Attribute> apply(@Nullable EmbeddableClass idClass, List<Attribute> key) {
        if (idClass == null || !decides(idClass)) {
            return key;
        }
        Map<String, Attribute> byName =
                idClass.attributes().stream().collect(Collectors.toMap(Attribute::name, Function.identity()));
        return key.stream()
                .map(attribute -> saysToOne(attribute) ? attribute : byName.getOrDefault(attribute.name(), attribute))
                .toList();
    }

    /** The member of the id class that an association gives, which has the type of the other entity's key. */
    static Optional<Attribute> given(EntityMapping entity, Attribute association) {
        EmbeddableClass idClass = entity.root().source().idClass();
        return idClass == null || !association.has(Jpa.ID)
                ? Optional.empty()
                : idClass.attributes().stream()
                        .filter(member -> member.name().equals(association.name()) && !isOfType(member, association))
                        .findFirst();
    }

    /**
     * Whether the id class has columns of its own for a member that an association gives, since it says of some member how it
     * is stored; Hibernate then makes no foreign key for the association.
     */
    static boolean keepsGiven(EntityMapping entity, Attribute association) {
        EmbeddableClass idClass = entity.root().source().idClass();
        return idClass != null && decides(idClass) && given(entity, association).isPresent();
    }

    private static boolean decides(EmbeddableClass idClass) {
        return idClass.attributes().stream().anyMatch(IdClasses::decides);
    }

    private static boolean saysToOne(Attribute attribute) {
        return attribute.has(Jpa.MANY_TO_ONE) || attribute.has(Jpa.ONE_TO_ONE);
    }

    private static boolean decides(Attribute attribute) {
        return DECIDING.stream().anyMatch(attribute::has);
    }
}
