package dev.migrate.diff;

import dev.migrate.operation.Operation;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** All renames of one comparison. */
final class Renames {
    private final FreeNames freeNames;
    private final TakenNames takenBefore;
    private final List<Rename> first = new ArrayList<>();
    private final List<Rename> others = new ArrayList<>();

    Renames(Schema from, Schema to) {
        freeNames = new FreeNames(from, to);
        takenBefore = new TakenNames(from);
    }

    void add(Rename rename) {
        others.add(rename);
    }

    /** Adds one that has no obstacle and that others may wait for. */
    void addFirst(Rename rename) {
        first.add(rename);
    }

    /** Whether a table, sequence or index has the name before. */
    boolean isTaken(QualifiedName name) {
        return takenBefore.isRelation(name);
    }

    /** A name that nothing has. */
    String freeName() {
        return freeNames.get();
    }

    List<Operation> operations() {
        List<Rename> all = new ArrayList<>(first);
        all.addAll(others);
        return RenameOrder.of(all, freeNames);
    }
}
