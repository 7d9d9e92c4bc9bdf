package dev.migrate.schema;

import dev.migrate.error.InvalidSchemaException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key of a table.
 *
 * @param name the exact name of the constraint
 * @param columns the referencing columns in order, at least one
 * @param target the referenced table
 * @param targetColumns the referenced columns, as many as {@code columns} and in their order
 * @param onDelete what happens when the referenced row is deleted
 * @param onUpdate what happens when the referenced key changes
 * @param deferral when it is checked
 * @param definition SQL that replaces all after the constraint's name ({@code @ForeignKey(foreignKeyDefinition)},
 *     verbatim), or null
 */
public record ForeignKey(
        String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferral deferral,
        @Nullable String definition)
        implements TableElement {

    /** Refuses column lists that are empty, that repeat a column or that differ in length. */
    public ForeignKey {
        columns = ColumnLists.checked("Foreign key", name, columns);
        targetColumns = ColumnLists.checked("Foreign key", name, targetColumns);
        if (columns.size() != targetColumns.size()) {
            throw differentLengths(name, columns, targetColumns);
        }
    }

    private static InvalidSchemaException differentLengths(
            String name, List<String> columns, List<String> targetColumns) {
        return new InvalidSchemaException("Foreign key '" + name + "' has " + columns.size() + " columns " + columns
                + " but references " + targetColumns.size() + " " + targetColumns
                + ". Name one referenced column for each.");
    }

    /** A foreign key without actions, checked with each statement. */
    public static ForeignKey of(String name, List<String> columns, QualifiedName target, List<String> targetColumns) {
        return new ForeignKey(
                name,
                columns,
                target,
                targetColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferral.NOT_DEFERRABLE,
                null);
    }

    /** The same key with this action on delete. */
    public ForeignKey onDelete(ReferentialAction action) {
        return new ForeignKey(name, columns, target, targetColumns, action, onUpdate, deferral, definition);
    }

    /** The same key with this action on update. */
    public ForeignKey onUpdate(ReferentialAction action) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, action, deferral, definition);
    }

    /** The same key, checked with each statement unless a transaction says {@code SET CONSTRAINTS ... DEFERRED}. */
    public ForeignKey deferrable() {
        return deferral(Deferral.INITIALLY_IMMEDIATE);
    }

    /** The same key, checked at the end of the transaction. */
    public ForeignKey initiallyDeferred() {
        return deferral(Deferral.INITIALLY_DEFERRED);
    }

    /** The same key, checked at this time. */
    public ForeignKey deferral(Deferral time) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, time, definition);
    }

    /** The same key, defined by this SQL, or by the rest for null. */
    public ForeignKey definedBy(@Nullable String sql) {
        return new ForeignKey(name, columns, target, targetColumns, onDelete, onUpdate, deferral, sql);
    }

    /** The same key under another name. */
    public ForeignKey withName(String newName) {
        return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate, deferral, definition);
    }

    /** The same key with other referencing columns. */
    public ForeignKey withColumns(List<String> newColumns) {
        return new ForeignKey(name, newColumns, target, targetColumns, onDelete, onUpdate, deferral, definition);
    }

    /** The same key, referencing these columns of that table. */
    public ForeignKey referencing(QualifiedName newTarget, List<String> newTargetColumns) {
        return new ForeignKey(name, columns, newTarget, newTargetColumns, onDelete, onUpdate, deferral, definition);
    }
}
