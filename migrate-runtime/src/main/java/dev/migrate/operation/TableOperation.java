package dev.migrate.operation;

/** An operation on a whole table. */
public sealed interface TableOperation extends Operation permits CreateTable, DropTable, RenameTable, SetTableComment {

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
        /** Handles CreateTable. */
        R visit(CreateTable operation);

        /** Handles DropTable. */
        R visit(DropTable operation);

        /** Handles RenameTable. */
        R visit(RenameTable operation);

        /** Handles SetTableComment. */
        R visit(SetTableComment operation);
    }
}
