package dev.migrate.operation;

/** An operation on a composite type. */
public sealed interface CompositeTypeOperation extends Operation
        permits CreateCompositeType,
                DropCompositeType,
                RenameCompositeType,
                AddAttribute,
                DropAttribute,
                RenameAttribute,
                SetCompositeTypeComment,
                SetAttributeComment,
                ReplaceCompositeTypes {

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
        /** Handles CreateCompositeType. */
        R visit(CreateCompositeType operation);

        /** Handles DropCompositeType. */
        R visit(DropCompositeType operation);

        /** Handles RenameCompositeType. */
        R visit(RenameCompositeType operation);

        /** Handles AddAttribute. */
        R visit(AddAttribute operation);

        /** Handles DropAttribute. */
        R visit(DropAttribute operation);

        /** Handles RenameAttribute. */
        R visit(RenameAttribute operation);

        /** Handles SetCompositeTypeComment. */
        R visit(SetCompositeTypeComment operation);

        /** Handles SetAttributeComment. */
        R visit(SetAttributeComment operation);

        /** Handles ReplaceCompositeTypes. */
        R visit(ReplaceCompositeTypes operation);
    }
}
