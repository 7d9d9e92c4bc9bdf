package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Associations with one entity, and their other directions. */
final class ToOneAttributes {
    private ToOneAttributes() {}

    /** Adds an association, and now and then the inverse one to its target. */
    static void add(ModelDraft model, TypeDraft type) {
        Dice dice = model.dice;
        TypeDraft target = dice.one(model.entities);
        boolean one = dice.chance(35);
        String name = model.attribute(type);
        List<String> annotations = new ArrayList<>();
        annotations.add(new AnnotationText(dice, one ? "OneToOne" : "ManyToOne")
                .maybe(target.key().isSimple() ? 25 : 0, "optional = false")
                .maybe(10, "fetch = FetchType.LAZY")
                .maybe(10, "cascade = CascadeType.ALL")
                .toString());
        columns(model, type, target, annotations);
        options(dice, annotations);
        if (dice.chance(5) && target.key().isSimple() && annotations.stream().noneMatch(a -> a.contains("Table("))) {
            annotations.add("@Comment(\"who\")");
        }
        type.add(target.name(), name, annotations);
        boolean elsewhere = annotations.stream().anyMatch(a -> a.contains("Table(") || a.contains("table = "));
        boolean deleted = annotations.stream().anyMatch(a -> a.startsWith("@OnDelete"));
        if (dice.chance(30) && type.annotations.contains("@Entity") && !(elsewhere && deleted)) {
            inverse(model, type, target, name, one);
        }
    }

    private static void columns(ModelDraft model, TypeDraft type, TypeDraft target, List<String> annotations) {
        Dice dice = model.dice;
        int pick = dice.between(1, 100);
        if (pick <= 10 && type.inheritance() == TypeDraft.Inheritance.NONE) {
            joinTable(model, target, annotations);
        } else if (pick <= 50) {
            List<String> elements = new ArrayList<>();
            if (dice.chance(20)) {
                elements.add("nullable = false");
            }
            if (dice.chance(15) && target.key().isSimple()) {
                elements.add("unique = true");
            }
            if (dice.chance(15) && target.key().isSimple()) {
                elements.add("foreignKey = @ForeignKey(name = \"" + model.fresh("fk") + "\")");
            }
            if (!type.secondaryTables.isEmpty() && dice.chance(40)) {
                elements.add("table = \"" + dice.one(type.secondaryTables) + "\"");
            }
            annotations.addAll(JoinColumns.to(model, target, elements.toArray(String[]::new)));
        }
    }

    private static void joinTable(ModelDraft model, TypeDraft target, List<String> annotations) {
        AnnotationText table =
                new AnnotationText(model.dice, "JoinTable").with("name = \"" + model.freshColumn("link") + "\"");
        if (model.dice.chance(40)) {
            table.with(JoinColumns.element("inverseJoinColumns", JoinColumns.toKey(model, target)));
        }
        annotations.add(table.toString());
    }

    private static void options(Dice dice, List<String> annotations) {
        if (dice.chance(8)) {
            annotations.add("@OnDelete(action = OnDeleteAction." + dice.one("CASCADE", "SET_NULL") + ")");
        } else if (dice.chance(5)) {
            annotations.add("@NotFound(action = NotFoundAction.IGNORE)");
        }
        if (dice.chance(5)) {
            annotations.add("@NotNull");
        }
    }

    private static void inverse(ModelDraft model, TypeDraft type, TypeDraft target, String name, boolean one) {
        String mappedBy = "(mappedBy = \"" + name + "\")";
        String other = model.attribute(target);
        if (one) {
            target.add(type.name(), other, List.of("@OneToOne" + mappedBy));
        } else {
            String collection = model.dice.one("Set", "List", "Collection");
            List<String> annotations = new ArrayList<>(List.of("@OneToMany" + mappedBy));
            if (collection.equals("List") && model.dice.chance(40)) {
                annotations.add("@OrderColumn");
            }
            target.add(collection + "<" + type.name() + ">", other, annotations);
        }
    }
}
