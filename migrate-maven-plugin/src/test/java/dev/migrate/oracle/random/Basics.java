package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;

/** Basic attributes and their columns. */
final class Basics {
    private Basics() {}

    /** Adds a basic attribute. */
    static void add(ModelDraft model, TypeDraft type) {
        BasicType basic = any(model);
        String name = model.attribute(type);
        type.basics.add(name);
        type.add(basic.type(), name, annotations(model, type, basic));
    }

    /** Any type of basic attributes. */
    static BasicType any(ModelDraft model) {
        Dice dice = model.dice;
        int pick = dice.between(1, 100);
        if (pick <= 12 && !model.enums.isEmpty()) {
            return Enums.attribute(model);
        }
        if (pick <= 18 && !model.converters.isEmpty()) {
            return Converters.attribute(model);
        }
        return dice.one(pick <= 70 ? BasicTypes.SIMPLE : BasicTypes.OTHER);
    }

    private static List<String> annotations(ModelDraft model, TypeDraft type, BasicType basic) {
        Dice dice = model.dice;
        List<String> annotations = new ArrayList<>(basic.annotations());
        if (annotations.contains("@Transient") || annotations.stream().anyMatch(a -> a.startsWith("@Formula"))) {
            return annotations;
        }
        if (dice.chance(12)) {
            annotations.add("@Basic(optional = " + dice.chance(40) + ")");
        }
        column(model, type, basic, annotations);
        if (dice.chance(8)) {
            annotations.add("@Comment(\"what is in " + model.fresh("it ") + "\")");
        }
        if (dice.chance(10) && !basic.initial().isEmpty()) {
            annotations.add("@ColumnDefault(\"" + basic.initial() + "\")");
        }
        if (dice.chance(15)) {
            annotations.add(dice.one(basic.constraints()));
        }
        return annotations;
    }

    private static void column(ModelDraft model, TypeDraft type, BasicType basic, List<String> annotations) {
        Dice dice = model.dice;
        boolean twoColumns = annotations.stream().anyMatch(a -> a.endsWith("COLUMN)"));
        AnnotationText column = new AnnotationText(dice, "Column");
        sizes(dice, basic, column);
        column.maybe(15, "nullable = " + dice.chance(30))
                .maybe(5, "updatable = false")
                .maybe(3, "insertable = false");
        boolean secondary = !type.secondaryTables.isEmpty() && dice.chance(40);
        if (secondary) {
            column.with("table = \"" + dice.one(type.secondaryTables) + "\"");
        }
        if (dice.chance(30) && !secondary && !twoColumns) {
            named(model, type, basic, column, annotations);
        }
        if (!column.isEmpty()) {
            annotations.add(column.toString());
        }
    }

    /** What can refer to a column by its name. */
    private static void named(
            ModelDraft model, TypeDraft type, BasicType basic, AnnotationText column, List<String> annotations) {
        String name = model.freshColumn("c");
        column.with("name = \"" + name + "\"");
        boolean plain = BasicTypes.SIMPLE.contains(basic);
        if (!name.matches("c\\d+") || !plain) {
            return;
        }
        type.columns.add(name);
        if (model.dice.chance(40) && !column.toString().contains("secondPrecision")) {
            column.with("unique = true");
            type.uniqueColumns.add(name);
        }
        if (model.dice.chance(10)) {
            annotations.add("@Check(constraints = \"" + name + " is not null\")");
        } else if (model.dice.chance(8)) {
            column.with("check = @CheckConstraint(constraint = \"" + name + " is not null\")");
        }
    }

    private static void sizes(Dice dice, BasicType basic, AnnotationText column) {
        if (!basic.sizes().isEmpty() && dice.chance(40)) {
            column.with(dice.one(basic.sizes()));
        }
        if (!basic.definition().isEmpty() && dice.chance(10)) {
            column.with("columnDefinition = \"" + basic.definition() + "\"");
        }
    }
}
