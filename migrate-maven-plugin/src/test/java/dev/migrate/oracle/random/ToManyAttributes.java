package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Associations with many entities that own their columns or tables, and the inverse of many to many. */
final class ToManyAttributes {
    private ToManyAttributes() {}

    /** Adds an association. */
    static void add(ModelDraft model, TypeDraft type) {
        Dice dice = model.dice;
        TypeDraft target = dice.one(model.entities);
        Shape shape = Shape.any(model);
        boolean manyToMany = dice.chance(50);
        String name = model.attribute(type);
        List<String> annotations = new ArrayList<>(List.of(manyToMany ? "@ManyToMany" : "@OneToMany"));
        int pick = dice.between(1, 100);
        if (pick <= 35 && !manyToMany) {
            annotations.addAll(
                    JoinColumns.to(model, type, dice.chance(25) ? new String[] {"nullable = false"} : new String[0]));
        } else if (pick <= 75) {
            annotations.add(joinTable(model, type, target));
        }
        annotations.addAll(shape.annotations());
        options(dice, annotations, manyToMany || pick <= 35);
        type.add(shape.of(target.name()), name, annotations);
        if (manyToMany && dice.chance(30) && type.annotations.contains("@Entity") && !shape.isMap()) {
            target.add(
                    dice.one("Set", "List") + "<" + type.name() + ">",
                    model.attribute(target),
                    List.of("@ManyToMany(mappedBy = \"" + name + "\")"));
        }
    }

    private static String joinTable(ModelDraft model, TypeDraft type, TypeDraft target) {
        Dice dice = model.dice;
        AnnotationText table = new AnnotationText(dice, "JoinTable")
                .maybe(80, "name = \"" + model.freshColumn("link") + "\"")
                .maybe(8, "schema = \"other\"")
                .maybe(10, "foreignKey = @ForeignKey(name = \"" + model.fresh("fk") + "\")")
                .maybe(10, "inverseForeignKey = @ForeignKey(name = \"" + model.fresh("fk") + "\")");
        if (dice.chance(30)) {
            table.with(JoinColumns.element("joinColumns", JoinColumns.to(model, type)));
        }
        if (dice.chance(30)) {
            table.with(JoinColumns.element("inverseJoinColumns", JoinColumns.to(model, target)));
        }
        return table.toString();
    }

    private static void options(Dice dice, List<String> annotations, boolean deletable) {
        if (deletable && dice.chance(10)) {
            annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
        }
        if (dice.chance(5)) {
            annotations.add("@NotEmpty");
        }
    }
}
