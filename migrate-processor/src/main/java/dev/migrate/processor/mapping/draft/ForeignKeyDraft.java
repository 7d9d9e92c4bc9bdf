package dev.migrate.processor.mapping.draft;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A foreign key before it has a name.
 *
 * @param name the name that is written, or null
 * @param columns the exact names of the referencing columns
 * @param target the referenced table
 * @param targetColumns the exact names of the referenced columns
 * @param onDelete what happens when the referenced row is deleted
 * @param definition SQL that stands for all after the name, or null
 * @param options SQL that is appended, or null
 */
public record ForeignKeyDraft(
        @Nullable String name,
        List<String> columns,
        QualifiedName target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        @Nullable String definition,
        @Nullable String options) {
    public ForeignKeyDraft {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    boolean sameAs(ForeignKeyDraft other) {
        return columns.equals(other.columns)
                && target.equals(other.target)
                && targetColumns.equals(other.targetColumns);
    }

    /** The same with this action. */
    public ForeignKeyDraft withOnDelete(ReferentialAction action) {
        return new ForeignKeyDraft(name, columns, target, targetColumns, action, definition, options);
    }

    /** This key, completed by what another one of the same columns states. */
    ForeignKeyDraft merge(ForeignKeyDraft other) {
        return new ForeignKeyDraft(
                name == null ? other.name : name,
                columns,
                target,
                targetColumns,
                onDelete == ReferentialAction.NO_ACTION ? other.onDelete : onDelete,
                definition == null ? other.definition : definition,
                options == null ? other.options : options);
    }
}
