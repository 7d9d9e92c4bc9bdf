package dev.migrate.diff;

import dev.migrate.expression.ColumnNames;
import dev.migrate.operation.ChangeColumnType;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RefuseRows;
import dev.migrate.schema.Column;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import dev.migrate.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What rows need whose column holds the places of an enum's constants, when constants that stay get other places.
 *
 * <p>Left alone, each such row would mean another constant from now on, and no check could tell. Rows with a constant that
 * is gone are refused if its place goes to one that was there before, and by the check if nothing has its place; a new one in
 * its place is the same under another name.
 */
final class OrdinalMoves {
    private final QualifiedName table;
    private final ColumnPair pair;
    private final String column;
    private final boolean isKey;
    private final List<String> moves = new ArrayList<>();
    private final List<String> moved = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    private OrdinalMoves(QualifiedName table, ColumnPair pair, boolean isKey) {
        this.table = table;
        this.pair = pair;
        this.isKey = isKey;
        this.column = ColumnNames.quoted(pair.after().name());
        List<String> before = pair.before().ordinals();
        List<String> after = pair.after().ordinals();
        if (!after.isEmpty() && isNumber(pair.moved()) && isNumber(pair.after())) {
            for (int place = 0; place < before.size(); place++) {
                add(place, after.indexOf(before.get(place)), before, after);
            }
        }
    }

    /** Whether rows get other values, so that for a while they refer to no row of a table which has not got its own yet. */
    static boolean breaksForeignKeys(QualifiedName table, ColumnPair pair) {
        return !pair.after().type().array() && !new OrdinalMoves(table, pair, false).moves.isEmpty();
    }

    private static boolean isNumber(Column column) {
        return TypeChange.family(column.type()).isNumber();
    }

    private void add(int place, int placeAfter, List<String> before, List<String> after) {
        if (placeAfter < 0) {
            boolean taken = place < after.size() && before.contains(after.get(place));
            if (taken) {
                refused.add(Integer.toString(place));
            }
        } else if (placeAfter != place) {
            moved.add(Integer.toString(place));
            moves.add("WHEN " + place + " THEN " + placeAfter);
        }
    }

    /**
     * The operations, none if every constant has its place.
     *
     * @param table the table after
     */
    static List<Operation> of(Table table, ColumnPair pair) {
        boolean isKey = KeyColumns.contains(table, pair.after().name());
        OrdinalMoves moves = new OrdinalMoves(table.name(), pair, isKey);
        return pair.after().type().array() ? moves.refuseElements() : moves.ofRows();
    }

    private List<Operation> ofRows() {
        List<Operation> operations = new ArrayList<>();
        if (!refused.isEmpty()) {
            operations.add(new RefuseRows(
                    table,
                    column + " IN (" + String.join(", ", refused) + ")",
                    pair.after().name()));
        }
        if (!moves.isEmpty()) {
            operations.add(isKey ? rewrite() : update());
        }
        return operations;
    }

    private Operation update() {
        return new ExecuteSql("UPDATE " + SqlNames.quoted(table) + "\nSET " + column + " = CASE " + column
                + moves.stream().collect(Collectors.joining("\n    ", "\n    ", "\nEND")) + "\nWHERE " + column
                + " IN ("
                + String.join(", ", moved) + ")");
    }

    /** Row by row, one would come upon the key that another has not left yet; a rewritten table is checked as a whole. */
    private Operation rewrite() {
        String values = "CASE " + column + " " + String.join(" ", moves) + " ELSE " + column + " END";
        return new ChangeColumnType(table, pair.after().name(), pair.moved().type(), null, values);
    }

    /** The elements of an array are left to the developer. */
    private List<Operation> refuseElements() {
        List<String> all = new ArrayList<>(refused);
        all.addAll(moved);
        SqlType type = pair.after().type();
        return all.isEmpty()
                ? List.of()
                : List.of(new RefuseRows(
                        table,
                        column + " && ARRAY[" + String.join(", ", all) + "]::" + type,
                        pair.after().name()));
    }
}
