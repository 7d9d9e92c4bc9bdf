package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Mapped superclasses, with and without the key, some of them generic. */
final class MappedSuperclasses {
    private static final List<String> VALUES = List.of("String", "Long", "BigDecimal", "UUID", "Instant", "Boolean");

    private MappedSuperclasses() {}

    /** Adds a mapped superclass. */
    static TypeDraft add(ModelDraft model) {
        TypeDraft type = model.add(TypeDraft.of("@MappedSuperclass", "abstract class", model.className("Base")));
        if (model.dice.chance(50)) {
            Identities.simple(model, type);
        }
        return type;
    }

    /** Gives it attributes, one of them of a type that the classes below choose. */
    static void fill(ModelDraft model, TypeDraft type, List<TypeDraft> below) {
        for (int i = model.dice.between(1, 3); i > 0; i--) {
            Basics.add(model, type);
        }
        boolean generic = model.dice.chance(50);
        Generic kind = model.dice.one(Generic.values());
        if (generic) {
            type.clause = "<T>";
            kind.add(model, type);
        }
        for (TypeDraft entity : below) {
            entity.clause = "extends " + type.name() + (generic ? "<" + kind.argument(model) + ">" : "");
        }
    }

    /** What a type variable stands for. */
    private enum Generic {
        BASIC,
        ASSOCIATION,
        ELEMENTS,
        ENTITIES;

        private void add(ModelDraft model, TypeDraft type) {
            List<String> annotations = new ArrayList<>();
            switch (this) {
                case ASSOCIATION -> annotations.add("@ManyToOne");
                case ELEMENTS -> annotations.add("@ElementCollection");
                case ENTITIES -> annotations.add(model.dice.one("@ManyToMany", "@OneToMany"));
                default -> annotations.addAll(model.dice.chance(30) ? List.of("@Column(nullable = false)") : List.of());
            }
            boolean one = this == BASIC || this == ASSOCIATION;
            type.add(one ? "T" : "Set<T>", model.attribute(type), annotations);
        }

        private String argument(ModelDraft model) {
            Dice dice = model.dice;
            return this == BASIC || this == ELEMENTS
                    ? dice.one(VALUES)
                    : dice.one(model.entities).name();
        }
    }
}
