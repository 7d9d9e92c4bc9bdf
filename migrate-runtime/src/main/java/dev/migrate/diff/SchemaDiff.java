package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Compares two schemas. */
public final class SchemaDiff {
    private SchemaDiff() {}

    /** The same as {@link #between(Schema, Schema, DiffHints)} without hints. */
    public static SchemaChanges between(Schema from, Schema to) {
        return between(from, to, DiffHints.none());
    }

    /**
     * What leads from one schema to another and back.
     *
     * <p>Objects with one origin are the same one, whatever they are called; then the hints say what is the same, then the
     * names. What is gone for good is dropped, unless something new looks like it: then there is a question. The way back
     * pairs the same objects and gives restored columns empty values.
     *
     * @param from the schema that is there
     * @param to the schema that shall be there
     * @param hints what the developer says of what the schemas leave open
     * @throws dev.migrate.error.InvalidHintException if a hint fits nothing that changed
     * @throws dev.migrate.error.TableOptionsChangedException if the options of a table changed
     */
    public static SchemaChanges between(Schema from, Schema to, DiffHints hints) {
        HintUse use = new HintUse(hints);
        SchemaPairing pairing = new SchemaPairing(from, to, use);
        SchemaPairs pairs = pairing.pairs();
        HierarchyRows rows = new HierarchyRows(from, to, pairs);
        List<MovedValues> moved = MovedColumns.of(from, to, pairs, rows);
        pairing.ask(moved);
        pairing.askForStates(pairs);
        List<Question> questions = new ArrayList<>(pairing.questions());
        Fills fills = new HintedFills(use, questions, pairing::mayBeRenamed, rows);
        List<Operation> upgrade = Comparison.of(from, to, pairs, fills, rows);
        use.refuseUnused(pairs);
        HierarchyRows rowsBack = new HierarchyRows(to, from, pairs.inverted());
        Fills fillsBack = new NeutralFills(from, to, pairs.enumTypes(), rowsBack);
        List<Operation> downgrade = Comparison.of(to, from, pairs.inverted(), fillsBack, rowsBack);
        return new SchemaChanges(upgrade, downgrade, questions, moved);
    }
}
