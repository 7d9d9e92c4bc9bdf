package dev.migrate.operation;

import dev.migrate.schema.Column;
import dev.migrate.schema.Identity;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.SqlType;
import org.jspecify.annotations.Nullable;

/** What an author can do to columns. */
public interface ColumnOperations extends Recorder {
    /** Adds a column; {@link PendingAddColumn#fill} says what existing rows get. */
    default PendingAddColumn addColumn(String table, Column column) {
        return begin(new PendingAddColumn(QualifiedName.parse(table), column));
    }

    /** Drops a column with its values. */
    default void dropColumn(String table, String column) {
        record(new DropColumn(QualifiedName.parse(table), column));
    }

    /** Renames a column; constraints and indexes keep their names. */
    default void renameColumn(String table, String from, String to) {
        record(new RenameColumn(QualifiedName.parse(table), from, to));
    }

    /** Changes the type of a column; {@link PendingColumnType} adds a conversion or a collation. */
    default PendingColumnType changeColumnType(String table, String column, SqlType type) {
        return begin(new PendingColumnType(QualifiedName.parse(table), column, type));
    }

    /** Makes a column refuse null; {@link PendingSetNotNull#fill} says what rows with null get first. */
    default PendingSetNotNull setNotNull(String table, String column) {
        return begin(new PendingSetNotNull(QualifiedName.parse(table), column));
    }

    /** Makes a column allow null. */
    default void dropNotNull(String table, String column) {
        record(new DropNotNull(QualifiedName.parse(table), column));
    }

    /** Sets the default of a column to an SQL expression; existing rows stay as they are. */
    default void setDefault(String table, String column, String expression) {
        record(new SetDefault(QualifiedName.parse(table), column, expression));
    }

    /** Removes the default of a column. */
    default void dropDefault(String table, String column) {
        record(new SetDefault(QualifiedName.parse(table), column, null));
    }

    /** Makes a NOT NULL column an identity, or changes how it generates. */
    default void setIdentity(String table, String column, Identity identity) {
        record(new SetIdentity(QualifiedName.parse(table), column, identity));
    }

    /** Makes an identity column an ordinary one. */
    default void dropIdentity(String table, String column) {
        record(new SetIdentity(QualifiedName.parse(table), column, null));
    }

    /** Makes a stored generated column an ordinary one; its values stay. */
    default void dropExpression(String table, String column) {
        record(new DropExpression(QualifiedName.parse(table), column));
    }

    /** Sets the comment of a column, or removes it for null. */
    default void setColumnComment(String table, String column, @Nullable String comment) {
        record(new SetColumnComment(QualifiedName.parse(table), column, comment));
    }
}
