package dev.migrate.test;

import dev.migrate.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * Changes a schema as developers do between two revisions, several things at a time; the result is valid again.
 *
 * <p>What is renamed keeps its origin. A new table, column, constraint or index never has a name that one had before: a
 * name that moves from one object to another in one step can't be told from a change. A column changes its type at most
 * once, to one that values can be cast to.
 */
public final class RandomEvolution {
    private static final List<Consumer<Sketch>> RETYPING = List.of(
            TypeEdits::change, TypeEdits::change, TypeEdits::change, EnumTypeEdits::toText, EnumTypeEdits::fromText);
    private static final List<Consumer<Sketch>> RENAMING = List.of(
            TableEdits::rename,
            TableEdits::move,
            ColumnEdits::rename,
            ColumnEdits::rename,
            ConstraintEdits::rename,
            IndexEdits::rename,
            SequenceEdits::rename,
            EnumTypeEdits::rename,
            CompositeTypeEdits::rename,
            CompositeTypeEdits::renameAttribute);
    private static final List<Consumer<Sketch>> CHANGING = List.of(
            TableEdits::add,
            TableEdits::drop,
            TableEdits::comment,
            ColumnEdits::add,
            ColumnEdits::add,
            ColumnEdits::drop,
            ColumnEdits::nullability,
            ColumnEdits::defaultValue,
            ColumnEdits::identity,
            ColumnEdits::comment,
            ColumnEdits::collation,
            GeneratedColumnEdits::add,
            GeneratedColumnEdits::toOrdinary,
            GeneratedColumnEdits::fromOrdinary,
            GeneratedColumnEdits::expression,
            ConstraintEdits::addPrimaryKey,
            ConstraintEdits::addUniqueKey,
            ConstraintEdits::addCheck,
            ConstraintEdits::drop,
            ConstraintEdits::changePrimaryKey,
            ConstraintEdits::changeUniqueKey,
            ConstraintEdits::changeCheck,
            RandomForeignKeys::add,
            ConstraintEdits::changeForeignKey,
            IndexEdits::add,
            IndexEdits::drop,
            IndexEdits::change,
            RandomSequences::add,
            SequenceEdits::drop,
            SequenceEdits::change,
            EnumTypeEdits::add,
            EnumTypeEdits::drop,
            EnumTypeEdits::addLabel,
            EnumTypeEdits::removeLabel,
            EnumTypeEdits::reorder,
            CompositeTypeEdits::add,
            CompositeTypeEdits::drop,
            CompositeTypeEdits::addAttribute,
            CompositeTypeEdits::dropAttribute,
            CompositeTypeEdits::retypeAttribute,
            CompositeTypeEdits::reorder,
            CompositeTypeEdits::comment);

    private RandomEvolution() {}

    /** The schema after some changes; now and then of origins alone, or none. */
    public static Schema next(Schema schema, RandomGenerator random) {
        Dice dice = new Dice(random);
        Sketch sketch = new Sketch(new SchemaDraft(schema), Names.besides(schema, dice), dice);
        apply(RETYPING, dice.between(0, 1), sketch);
        apply(RENAMING, dice.between(0, 2), sketch);
        apply(CHANGING, dice.between(0, 5), sketch);
        if (dice.chance(20)) {
            OriginEdits.change(schema, sketch);
        }
        return SchemaValidity.checked(sketch.draft().schema());
    }

    private static void apply(List<Consumer<Sketch>> edits, int times, Sketch sketch) {
        for (int i = 0; i < times; i++) {
            sketch.dice().one(edits).accept(sketch);
        }
    }
}
