package dev.migrate.operation;

/** An operation on an enum type. */
public sealed interface EnumTypeOperation extends Operation
        permits CreateEnumType, DropEnumType, RenameEnumType, AddEnumLabel, RenameEnumLabel, ReplaceEnumLabels {

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
        /** Handles CreateEnumType. */
        R visit(CreateEnumType operation);

        /** Handles DropEnumType. */
        R visit(DropEnumType operation);

        /** Handles RenameEnumType. */
        R visit(RenameEnumType operation);

        /** Handles AddEnumLabel. */
        R visit(AddEnumLabel operation);

        /** Handles RenameEnumLabel. */
        R visit(RenameEnumLabel operation);

        /** Handles ReplaceEnumLabels. */
        R visit(ReplaceEnumLabels operation);
    }
}
