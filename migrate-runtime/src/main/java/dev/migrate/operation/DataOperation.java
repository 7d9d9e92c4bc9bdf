package dev.migrate.operation;

/** An operation on rows, or anything that the author does by hand. */
public sealed interface DataOperation extends Operation
        permits ExecuteSql, BulkInsert, UseConnection, OutsideTransaction, Fill, RefuseRows {

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
        /** Handles ExecuteSql. */
        R visit(ExecuteSql operation);

        /** Handles BulkInsert. */
        R visit(BulkInsert operation);

        /** Handles UseConnection. */
        R visit(UseConnection operation);

        /** Handles OutsideTransaction. */
        R visit(OutsideTransaction operation);

        /** Handles Fill. */
        R visit(Fill operation);

        /** Handles RefuseRows. */
        R visit(RefuseRows operation);
    }
}
