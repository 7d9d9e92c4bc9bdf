package dev.migrate.operation;

/** An operation on an index. */
public sealed interface IndexOperation extends Operation permits CreateIndex, DropIndex, RenameIndex {

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
        /** Handles CreateIndex. */
        R visit(CreateIndex operation);

        /** Handles DropIndex. */
        R visit(DropIndex operation);

        /** Handles RenameIndex. */
        R visit(RenameIndex operation);
    }
}
