package dev.migrate.processor.mapping;

import dev.migrate.processor.entity.Attribute;
import dev.migrate.processor.entity.EmbeddableClass;
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

    /** Whether the id class has an attribute of that name, which makes it one of the key. */
    static boolean names(@Nullable EmbeddableClass idClass, Attribute attribute) {
        return idClass != null
                && idClass.attributes().stream()
                        .anyMatch(member -> member.name().equals(attribute.name()));
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
                        .filter(member -> member.name().equals(association.name())
                                && !member.type()
                                        .name()
                                        .equals(association.type().name()))
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
