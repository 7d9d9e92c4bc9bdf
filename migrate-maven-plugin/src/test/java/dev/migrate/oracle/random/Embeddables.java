package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Embeddables, classes and records, one in another, and attributes that embed them. */
final class Embeddables {
    private Embeddables() {}

    /** Adds an embeddable that has basic attributes and perhaps embeds one that is there. */
    static void add(ModelDraft model) {
        String kind = model.dice.chance(25) ? JavaType.RECORD : "class";
        TypeDraft type = model.add(TypeDraft.of("@Embeddable", kind, model.className("Part")));
        type.clause = "implements Serializable";
        for (int i = model.dice.between(1, 3); i > 0; i--) {
            String name = model.fresh(model.dice.one("street", "zipCode", "XPos", "amount", "aUnit"));
            BasicType basic = model.dice.chance(80)
                    ? model.dice.one(BasicTypes.SIMPLE)
                    : model.enums.isEmpty()
                            ? BasicType.plain("Long")
                            : Enums.string(model.dice.one(model.enums).name());
            type.add(basic.type(), name, column(model, basic));
            type.basics.add(name);
        }
        if (!model.embeddables.isEmpty() && model.dice.chance(40)) {
            nest(model, type, model.dice.one(model.embeddables));
        }
        if (!model.entities.isEmpty() && model.dice.chance(20)) {
            refer(model, type);
        }
        model.embeddables.add(type);
    }

    private static List<String> column(ModelDraft model, BasicType basic) {
        Dice dice = model.dice;
        List<String> annotations = new ArrayList<>(basic.annotations());
        AnnotationText column = new AnnotationText(dice, "Column")
                .maybe(20, "nullable = false")
                .maybe(25, "name = \"" + model.freshColumn("e") + "\"");
        if (!basic.sizes().isEmpty()) {
            column.maybe(30, dice.one(basic.sizes()));
        }
        if (!column.isEmpty()) {
            annotations.add(column.toString());
        }
        if (dice.chance(15)) {
            annotations.add(dice.one(basic.constraints()));
        }
        return annotations;
    }

    private static void nest(ModelDraft model, TypeDraft type, TypeDraft inner) {
        String name = model.fresh("inner");
        List<String> annotations = new ArrayList<>(List.of("@Embedded"));
        if (model.dice.chance(40)) {
            annotations.add(override(model, model.dice.one(inner.basics)));
        }
        type.add(inner.name(), name, annotations);
        inner.basics.forEach(basic -> type.basics.add(name + "." + basic));
        type.once.addAll(inner.once);
    }

    /** Adds an association, whose column is the same wherever the embeddable is. */
    private static void refer(ModelDraft model, TypeDraft type) {
        TypeDraft target = model.dice.one(model.entities);
        List<String> annotations = new ArrayList<>(List.of("@ManyToOne"));
        if (model.dice.chance(40)) {
            annotations.addAll(JoinColumns.toKey(model, target));
        }
        type.add(target.name(), model.fresh("reference"), annotations);
        type.once.add("association");
    }

    private static String override(ModelDraft model, String path) {
        return "@AttributeOverride(name = \"" + path + "\", column = "
                + new AnnotationText(model.dice, "Column")
                        .with("name = \"" + model.freshColumn("o") + "\"")
                        .maybe(20, "nullable = false")
                        .maybe(20, "length = 11")
                + ")";
    }

    /** Adds an attribute that embeds one of them, once in a hierarchy or with all columns renamed. */
    static void embed(ModelDraft model, TypeDraft type) {
        TypeDraft part = model.dice.one(model.embeddables);
        boolean first = type.once.add("embedded " + part.name());
        if (!first && !part.once.isEmpty()) {
            return;
        }
        List<String> annotations = new ArrayList<>();
        if (model.dice.chance(50)) {
            annotations.add("@Embedded");
        }
        for (String path : part.basics) {
            if (!first || model.dice.chance(20)) {
                annotations.add(override(model, path));
            }
        }
        if (model.dice.chance(15)) {
            annotations.add(model.dice.one("@Valid", "@NotNull", "@NotNull @Valid"));
        }
        String name = model.attribute(type);
        type.add(part.name(), name, annotations);
        // What it embeds is there now too.
        if (first) {
            model.embeddables.forEach(other -> type.once.add("embedded " + other.name()));
        }
    }
}
