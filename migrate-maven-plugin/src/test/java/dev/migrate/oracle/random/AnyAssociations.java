package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Associations with entities of any class. */
final class AnyAssociations {
    private AnyAssociations() {}

    /** Adds one, or a collection of them. */
    static void add(ModelDraft model, TypeDraft type) {
        Dice dice = model.dice;
        boolean many = dice.chance(35);
        List<String> annotations = new ArrayList<>();
        annotations.add(many ? "@ManyToAny" : dice.one("@Any", "@Any", "@Any(optional = false)"));
        if (dice.chance(60)) {
            annotations.add("@AnyDiscriminator(DiscriminatorType." + dice.one("STRING", "INTEGER", "CHAR") + ")");
        }
        annotations.add("@AnyKeyJavaClass(" + dice.one("Long", "Integer", "UUID", "String") + ".class)");
        annotations.add(new AnnotationText(dice, "Column")
                .with("name = \"" + model.freshColumn("kind") + "\"")
                .maybe(30, "length = 5")
                .maybe(20, "nullable = false")
                .toString());
        String key = "@JoinColumn(name = \"" + model.freshColumn("any") + "\")";
        annotations.add(many ? joinTable(model, key) : key);
        if (dice.chance(15)) {
            annotations.add("@Comment(\"" + model.fresh("any of ") + "\")");
        }
        type.add(many ? dice.one("List<Object>", "Set<Object>") : "Object", model.attribute(type), annotations);
    }

    private static String joinTable(ModelDraft model, String key) {
        return "@JoinTable(name = \"" + model.freshColumn("anys") + "\", inverseJoinColumns = " + key + ")";
    }
}
