package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.List;

/** Keys that are generated, by each strategy and by named generators. */
final class GeneratedIdentities {
    private GeneratedIdentities() {}

    /** Adds the annotations of a generated key; gives back a type that it can have. */
    static String add(ModelDraft model, TypeDraft type, List<String> annotations) {
        Dice dice = model.dice;
        String number = dice.one("Long", "Integer", "long", "int", "Short");
        switch (dice.between(0, 6)) {
            case 0 -> annotations.add("@GeneratedValue");
            case 1 ->
                annotations.add("@GeneratedValue(strategy = GenerationType."
                        + (type.inheritance == TypeDraft.Inheritance.TABLE_PER_CLASS ? "AUTO" : "IDENTITY") + ")");
            case 2 -> annotations.add("@GeneratedValue(strategy = GenerationType.SEQUENCE)");
            case 3 -> sequence(model, type, annotations);
            case 4 -> annotations.add("@GeneratedValue(strategy = GenerationType.TABLE)");
            case 5 -> table(model, type, annotations);
            default -> {
                annotations.add(dice.one(
                        "@GeneratedValue",
                        "@GeneratedValue(strategy = GenerationType.UUID)",
                        "@UuidGenerator(style = UuidGenerator.Style.TIME)"));
                return "UUID";
            }
        }
        return number;
    }

    private static void sequence(ModelDraft model, TypeDraft type, List<String> annotations) {
        Dice dice = model.dice;
        String name = model.fresh("numbers");
        annotations.add("@GeneratedValue("
                + (dice.chance(80) ? "strategy = GenerationType.SEQUENCE, " : "")
                + "generator = \"" + name + "\")");
        if (dice.chance(85)) {
            String generator = new AnnotationText(dice, "SequenceGenerator")
                    .with("name = \"" + name + "\"")
                    .maybe(70, "sequenceName = \"" + model.freshColumn("seq") + "\"")
                    .maybe(40, "initialValue = " + dice.one(0, 5, 1000))
                    .maybe(60, "allocationSize = " + dice.one(1, 7, 20, 50, 100))
                    .maybe(10, "schema = \"other\"")
                    .toString();
            (dice.chance(70) ? annotations : type.annotations).add(generator);
        }
    }

    private static void table(ModelDraft model, TypeDraft type, List<String> annotations) {
        Dice dice = model.dice;
        String name = model.fresh("keys");
        annotations.add("@GeneratedValue(strategy = GenerationType.TABLE, generator = \"" + name + "\")");
        String generator = new AnnotationText(dice, "TableGenerator")
                .with("name = \"" + name + "\"")
                .maybe(60, "table = \"" + model.freshColumn("generator") + "\"")
                .maybe(40, "pkColumnName = \"key_of\"")
                .maybe(40, "valueColumnName = \"nextValue\"")
                .maybe(40, "pkColumnValue = \"" + model.fresh("the ") + "\"")
                .maybe(40, "initialValue = 5")
                .maybe(40, "allocationSize = " + dice.one(1, 3, 10))
                .toString();
        (dice.chance(70) ? annotations : type.annotations).add(generator);
    }
}
