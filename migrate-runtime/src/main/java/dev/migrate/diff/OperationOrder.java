package dev.migrate.diff;

import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts operations into an order in which PostgreSQL accepts them and people like to read them.
 *
 * <p>Whatever is in the way goes first: references, then what they refer to. Then everything gets its new name, and from
 * there on is called by it. Then come the types, the new tables, the old tables, and the references among them. What goes
 * for good and is in nobody's way goes last, so that an expression which fills a column can still read it.
 */
final class OperationOrder {
    private final Map<Stage, List<Operation>> stages = new EnumMap<>(Stage.class);

    /** When an operation is done; up to {@link #RENAME} objects have the names before, afterwards those after. */
    enum Stage {
        /** Foreign keys that go, or that are in the way of a change to what they connect. */
        DROP_FOREIGN_KEYS,
        /** Tables that go and whose names are taken by others. */
        DROP_TABLES_EARLY,
        /** Keys, checks and indexes that go or change. */
        DROP_PARTS,
        /** Columns that go and whose names are taken by others, or that are added again; attributes that go. */
        DROP_COLUMNS_EARLY,
        /** All renames. */
        RENAME,
        /** Types and sequences that are new or change. */
        TYPES_AND_SEQUENCES,
        /** New tables with their indexes. */
        CREATE_TABLES,
        /** Values of references that go to other columns of their targets, before these change their types. */
        MOVE_REFERENCES_EARLY,
        /** All else about tables that stay. */
        ALTER_TABLES,
        /** Values of references that go to other columns of their targets. */
        MOVE_REFERENCES,
        /** Foreign keys that could not be part of a new table. */
        ADD_FOREIGN_KEYS,
        /** Tables that go. */
        DROP_TABLES,
        /** Columns that go. */
        DROP_COLUMNS,
        /** Sequences and types that go. */
        DROP_TYPES_AND_SEQUENCES
    }

    void add(Stage stage, Operation operation) {
        stages.computeIfAbsent(stage, key -> new ArrayList<>()).add(operation);
    }

    void add(Stage stage, Stream<? extends Operation> operations) {
        operations.forEach(operation -> add(stage, operation));
    }

    List<Operation> operations() {
        return stages.values().stream().flatMap(List::stream).toList();
    }
}
