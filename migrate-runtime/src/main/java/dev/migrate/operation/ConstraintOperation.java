package dev.migrate.operation;

/** An operation on a primary key, unique constraint, foreign key or check. */
public sealed interface ConstraintOperation extends Operation
        permits AddPrimaryKey, AddUniqueKey, AddForeignKey, AddCheck, DropConstraint, RenameConstraint {

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Calls the method of the visitor for this very operation. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each operation of this kind.
     *
     * @param <R> what the handling returns
     */
    interface Visitor<R> {
        /** Handles AddPrimaryKey. */
        R visit(AddPrimaryKey operation);

        /** Handles AddUniqueKey. */
        R visit(AddUniqueKey operation);

        /** Handles AddForeignKey. */
        R visit(AddForeignKey operation);

        /** Handles AddCheck. */
        R visit(AddCheck operation);

        /** Handles DropConstraint. */
        R visit(DropConstraint operation);

        /** Handles RenameConstraint. */
        R visit(RenameConstraint operation);
    }
}
