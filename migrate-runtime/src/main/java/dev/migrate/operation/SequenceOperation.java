package dev.migrate.operation;

/** An operation on a sequence that stands alone. */
public sealed interface SequenceOperation extends Operation
        permits CreateSequence, DropSequence, RenameSequence, AlterSequence, AdvanceSequence {

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
        /** Handles CreateSequence. */
        R visit(CreateSequence operation);

        /** Handles DropSequence. */
        R visit(DropSequence operation);

        /** Handles RenameSequence. */
        R visit(RenameSequence operation);

        /** Handles AlterSequence. */
        R visit(AlterSequence operation);

        /** Handles AdvanceSequence. */
        R visit(AdvanceSequence operation);
    }
}
