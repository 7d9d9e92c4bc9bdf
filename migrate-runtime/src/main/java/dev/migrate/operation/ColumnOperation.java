package dev.migrate.operation;

/** An operation on a column of a table. */
public sealed interface ColumnOperation extends Operation
        permits AddColumn,
                DropColumn,
                RenameColumn,
                ChangeColumnType,
                SetNotNull,
                DropNotNull,
                SetDefault,
                SetIdentity,
                DropExpression,
                SetColumnComment {

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
        /** Handles AddColumn. */
        R visit(AddColumn operation);

        /** Handles DropColumn. */
        R visit(DropColumn operation);

        /** Handles RenameColumn. */
        R visit(RenameColumn operation);

        /** Handles ChangeColumnType. */
        R visit(ChangeColumnType operation);

        /** Handles SetNotNull. */
        R visit(SetNotNull operation);

        /** Handles DropNotNull. */
        R visit(DropNotNull operation);

        /** Handles SetDefault. */
        R visit(SetDefault operation);

        /** Handles SetIdentity. */
        R visit(SetIdentity operation);

        /** Handles DropExpression. */
        R visit(DropExpression operation);

        /** Handles SetColumnComment. */
        R visit(SetColumnComment operation);
    }
}
