package dev.migrate.operation;

/** One thing that a revision does to a database, as data. */
public sealed interface Operation
        permits TableOperation,
                ColumnOperation,
                ConstraintOperation,
                IndexOperation,
                SequenceOperation,
                EnumTypeOperation,
                CompositeTypeOperation,
                DataOperation {

    /** Calls the method of the visitor for this kind of operation. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Handles each kind of operation.
     *
     * @param <R> what the handling returns
     */
    interface Visitor<R> {
        /** Handles an operation on a whole table. */
        R visit(TableOperation operation);

        /** Handles an operation on a column. */
        R visit(ColumnOperation operation);

        /** Handles an operation on a key, foreign key or check. */
        R visit(ConstraintOperation operation);

        /** Handles an operation on an index. */
        R visit(IndexOperation operation);

        /** Handles an operation on a sequence. */
        R visit(SequenceOperation operation);

        /** Handles an operation on an enum type. */
        R visit(EnumTypeOperation operation);

        /** Handles an operation on a composite type. */
        R visit(CompositeTypeOperation operation);

        /** Handles an operation on rows, or raw SQL. */
        R visit(DataOperation operation);
    }
}
