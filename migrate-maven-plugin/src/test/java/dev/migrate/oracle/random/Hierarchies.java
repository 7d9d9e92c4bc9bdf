package dev.migrate.oracle.random;

import dev.migrate.oracle.random.TypeDraft.Inheritance;
import dev.migrate.test.Dice;

/** Entities that extend entities, by each strategy and with each discriminator. */
final class Hierarchies {
    private Hierarchies() {}

    /** Chooses how the subclasses of an entity will be stored; before its key, which depends on that. */
    static void choose(ModelDraft model, TypeDraft root) {
        root.inheritance = model.dice.one(
                Inheritance.SINGLE_TABLE,
                Inheritance.SINGLE_TABLE,
                Inheritance.JOINED,
                Inheritance.JOINED,
                Inheritance.TABLE_PER_CLASS);
        if (root.inheritance != Inheritance.SINGLE_TABLE || model.dice.chance(30)) {
            root.annotations.add("@Inheritance(strategy = InheritanceType." + root.inheritance + ")");
        }
    }

    /** Adds subclasses. */
    static void add(ModelDraft model, TypeDraft root, int count) {
        Discriminator discriminator = discriminator(model, root);
        TypeDraft above = root;
        for (int i = 0; i < count; i++) {
            TypeDraft parent = model.dice.chance(60) ? root : above;
            if (model.dice.chance(12)) {
                parent = model.add(
                        TypeDraft.below(parent, "@MappedSuperclass", "abstract class", model.className("Layer")));
                Basics.add(model, parent);
            }
            TypeDraft type = model.add(TypeDraft.below(parent, "@Entity", "class", model.className("")));
            model.entities.add(type);
            discriminator.write(model, type, i + 1);
            join(model, type);
            above = type;
        }
    }

    private static void join(ModelDraft model, TypeDraft type) {
        Dice dice = model.dice;
        if (type.inheritance() != Inheritance.JOINED) {
            return;
        }
        if (type.key().isSimple() && dice.chance(30)) {
            type.annotations.add(new AnnotationText(dice, "PrimaryKeyJoinColumn")
                    .with("name = \"" + model.freshColumn("pk") + "\"")
                    .maybe(40, "foreignKey = @ForeignKey(" + foreignKey(model) + ")")
                    .toString());
        }
        if (dice.chance(15)) {
            type.annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
        }
    }

    private static String foreignKey(ModelDraft model) {
        return model.dice.one("ConstraintMode.NO_CONSTRAINT", "name = \"" + model.fresh("fk") + "\"");
    }

    private static Discriminator discriminator(ModelDraft model, TypeDraft root) {
        Dice dice = model.dice;
        Discriminator kind = switch (root.inheritance) {
            case SINGLE_TABLE -> dice.one(Discriminator.values());
            case JOINED ->
                dice.one(
                        Discriminator.NONE,
                        Discriminator.NONE,
                        Discriminator.STRING,
                        Discriminator.CHAR,
                        Discriminator.INTEGER);
            default -> Discriminator.NONE;
        };
        if (kind == Discriminator.FORMULA) {
            root.annotations.add("@DiscriminatorFormula(\"case when 1 = 1 then 'V0' else 'V1' end\")");
        } else if (kind != Discriminator.NONE) {
            root.annotations.add(new AnnotationText(dice, "DiscriminatorColumn")
                    .maybe(60, "name = \"" + model.freshColumn("d") + "\"")
                    .with("discriminatorType = DiscriminatorType." + kind)
                    .maybe(25, "length = 20")
                    .toString());
        }
        kind.write(model, root, 0);
        return kind;
    }

    /** The types of discriminators. */
    private enum Discriminator {
        NONE,
        STRING,
        CHAR,
        INTEGER,
        FORMULA;

        private void write(ModelDraft model, TypeDraft type, int number) {
            boolean needed = this != NONE && this != STRING || this == STRING && model.dice.chance(40);
            if (needed) {
                type.annotations.add("@DiscriminatorValue(\"" + value(number) + "\")");
            }
        }

        private String value(int number) {
            return switch (this) {
                case CHAR -> String.valueOf((char) ('A' + number));
                case INTEGER -> String.valueOf(number * 10);
                default -> "V" + number;
            };
        }
    }
}
