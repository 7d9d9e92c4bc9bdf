package dev.migrate.diff;

import dev.migrate.diff.OperationOrder.Stage;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import dev.migrate.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of rows go when a table takes over what that of its superclass held of them, or leaves it to that one: an
 * inheritance that was {@code JOINED} gives each class a table of its own, or the other way. Both tables know a row by the same
 * key, so each value has its place.
 */
final class HierarchyRows {
    private final Schema from;
    private final Schema to;
    private final SchemaPairs pairs;
    private final List<SharedRows> parting;
    private final List<SharedRows> joining;

    HierarchyRows(Schema from, Schema to, SchemaPairs pairs) {
        this.from = from;
        this.to = to;
        this.pairs = pairs;
        this.parting =
                PartedRows.of(from, to, pairs).map(rows -> rows.renamed(pairs)).toList();
        this.joining = new JoinedRows(from, to, pairs).inOrder();
    }

    /** What rows get in a column that is new to their table, or null if nothing is known. */
    @Nullable
    String value(QualifiedName tableAfter, String column) {
        return parting.stream()
                .filter(rows -> rows.isOf(tableAfter, column))
                .map(rows -> rows.value(column))
                .findFirst()
                .orElse(null);
    }

    /** Whether the values of a column that goes stay, in the table of the superclass. */
    boolean keeps(QualifiedName tableAfter, String column) {
        return joining.stream().anyMatch(rows -> rows.isOf(tableAfter, column));
    }

    /** Orders that the rows come into the right tables, once it is ordered what each column gets. */
    void move(OperationOrder order) {
        List<Operation> operations = order.operations();
        TableLocks locks = new TableLocks(operations, from, pairs);
        List<SharedRows> copied =
                parting.stream().filter(rows -> isCopied(rows, operations)).toList();
        order.add(Stage.MOVE_REFERENCES_EARLY, locks.lock(copied.stream().map(SharedRows::ancestor)));
        order.add(
                Stage.MOVE_REFERENCES,
                copied.stream()
                        .filter(rows -> !takesOthersAlong(rows.ancestor()))
                        .map(SharedRows::delete));
        order.add(Stage.MOVE_REFERENCES, locks.lock(joining.stream().map(SharedRows::table)));
        order.add(Stage.MOVE_REFERENCES, joining.stream().map(SharedRows::insert));
    }

    /** Whether the rows get what they had: where the developer says something else, it stays where it is. */
    private static boolean isCopied(SharedRows rows, List<Operation> operations) {
        return rows.columns().keySet().stream()
                .allMatch(column -> operations.stream()
                        .anyMatch(operation -> operation instanceof AddColumn add
                                && add.table().equals(rows.table())
                                && add.column().name().equals(column)
                                && rows.value(column).equals(add.fill())));
    }

    /** Whether something happens to other rows when one of the table is deleted. */
    private boolean takesOthersAlong(QualifiedName table) {
        return to.tables().values().stream()
                .flatMap(other -> other.foreignKeys().stream())
                .filter(key -> key.target().equals(table))
                .anyMatch(key -> key.definition() != null
                        || !List.of(ReferentialAction.NO_ACTION, ReferentialAction.RESTRICT)
                                .contains(key.onDelete()));
    }
}
