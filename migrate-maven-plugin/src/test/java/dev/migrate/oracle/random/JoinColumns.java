package dev.migrate.oracle.random;

import dev.migrate.test.Dice;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annotations for the columns of associations. */
final class JoinColumns {
    private JoinColumns() {}

    /** Join columns that refer to the key, or none where its columns are not known. */
    static List<String> toKey(ModelDraft model, TypeDraft target, String... elements) {
        KeyDraft key = target.key();
        if (key.isSimple()) {
            return List.of(column(model, elements).toString());
        }
        List<String> written = new ArrayList<>();
        boolean joined = target.parent() != null && target.inheritance() == TypeDraft.Inheritance.JOINED;
        for (String referenced : joined ? List.<String>of() : key.columns()) {
            written.add(column(model, elements)
                    .with("referencedColumnName = \"" + referenced + "\"")
                    .toString());
        }
        return written;
    }

    /** Join columns that refer to the key or, now and then, to a unique column that is not the key. */
    static List<String> to(ModelDraft model, TypeDraft target, String... elements) {
        if (!target.uniqueColumns.isEmpty() && model.dice.chance(40)) {
            return List.of(column(model, elements)
                    .with("referencedColumnName = \"" + model.dice.one(target.uniqueColumns) + "\"")
                    .toString());
        }
        return toKey(model, target, elements);
    }

    /** The same as the value of an element of an annotation. */
    static String element(String name, List<String> columns) {
        return name + " = " + columns.stream().collect(Collectors.joining(", ", "{", "}"));
    }

    private static AnnotationText column(ModelDraft model, String... elements) {
        Dice dice = model.dice;
        AnnotationText column =
                new AnnotationText(dice, "JoinColumn").with("name = \"" + model.freshColumn("j") + "\"");
        for (String element : elements) {
            column.with(element);
        }
        boolean said = Stream.of(elements).anyMatch(element -> element.startsWith("foreignKey"));
        return said ? column : column.maybe(8, "foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)");
    }
}
