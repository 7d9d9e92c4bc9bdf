package dev.migrate.author;

import dev.migrate.operation.AddCheck;
import dev.migrate.operation.AddForeignKey;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueKey;
import dev.migrate.operation.ConstraintOperation;
import dev.migrate.operation.DropConstraint;
import dev.migrate.operation.RenameConstraint;
import dev.migrate.schema.QualifiedName;
import java.util.List;
import java.util.Set;

/**
 * How operations on constraints are felt.
 *
 * @param empty the tables without rows
 */
record ConstraintLocks(Set<QualifiedName> empty) implements ConstraintOperation.Visitor<List<String>> {
    @Override
    public List<String> visit(AddPrimaryKey operation) {
        return unlessEmpty(operation.table(), "an index is built from all rows; " + LockNotes.ALL_WAIT);
    }

    @Override
    public List<String> visit(AddUniqueKey operation) {
        return unlessEmpty(operation.table(), "an index is built from all rows; " + LockNotes.ALL_WAIT);
    }

    @Override
    public List<String> visit(AddForeignKey operation) {
        return unlessEmpty(
                operation.table(),
                "every row is checked; writes of the table and of '"
                        + operation.key().target() + "' wait");
    }

    @Override
    public List<String> visit(AddCheck operation) {
        return unlessEmpty(operation.table(), "every row is checked; " + LockNotes.ALL_WAIT);
    }

    @Override
    public List<String> visit(DropConstraint operation) {
        return List.of();
    }

    @Override
    public List<String> visit(RenameConstraint operation) {
        return List.of();
    }

    private List<String> unlessEmpty(QualifiedName table, String note) {
        return empty.contains(table) ? List.of() : List.of(note);
    }
}
