package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Collections of basic values, enums and embeddables. */
final class Elements {
    private static final List<String> TYPES =
            List.of("String", "String", "Integer", "UUID", "LocalDate", "BigDecimal", "Boolean", "byte[]", "Instant");

    private Elements() {}

    /** Adds a collection. */
    static void add(ModelDraft model, TypeDraft type) {
        Dice dice = model.dice;
        Shape shape = Shape.any(model);
        List<String> annotations = new ArrayList<>(List.of("@ElementCollection"));
        if (dice.chance(40)) {
            annotations.add(table(model, type));
        }
        annotations.addAll(shape.annotations());
        String element = element(model, shape, annotations);
        if (dice.chance(10)) {
            annotations.add("@OnDelete(action = OnDeleteAction.CASCADE)");
        }
        type.add(shape.of(element), model.attribute(type), annotations);
    }

    private static String table(ModelDraft model, TypeDraft type) {
        AnnotationText table = new AnnotationText(model.dice, "CollectionTable")
                .with("name = \"" + model.freshColumn("elements") + "\"")
                .maybe(10, "schema = \"other\"");
        if (model.dice.chance(40)) {
            table.with(JoinColumns.element("joinColumns", JoinColumns.to(model, type)));
        }
        return table.toString();
    }

    private static String element(ModelDraft model, Shape shape, List<String> annotations) {
        Dice dice = model.dice;
        int pick = dice.between(1, 100);
        if (pick <= 30 && !model.embeddables.isEmpty() && !shape.type().contains("Part,")) {
            TypeDraft part = dice.one(model.embeddables);
            String path = dice.one(part.basics);
            if (dice.chance(30) && !path.contains(".")) {
                annotations.add("@AttributeOverride(name = \"" + (shape.isMap() ? "value." : "") + path
                        + "\", column = @Column(name = \"" + model.freshColumn("v") + "\"))");
            }
            return part.name();
        }
        if (dice.chance(40)) {
            annotations.add(new AnnotationText(dice, "Column")
                    .with("name = \"" + model.freshColumn("v") + "\"")
                    .maybe(40, "nullable = false")
                    .maybe(10, "unique = true")
                    .maybe(30, "length = 13")
                    .toString());
        }
        if (pick <= 45 && !model.enums.isEmpty()) {
            if (dice.chance(60)) {
                annotations.add("@Enumerated(EnumType.STRING)");
            }
            return dice.one(model.enums).name();
        }
        return dice.one(TYPES);
    }
}
