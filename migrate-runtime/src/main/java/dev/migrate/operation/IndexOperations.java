package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;

/** What an author can do to indexes. */
public interface IndexOperations extends Recorder {
    /** Begins to create an index: {@code op.createIndex("ix_users_email").on("users", "email")}. */
    default PendingCreateIndex createIndex(String index) {
        return begin(new PendingCreateIndex(index));
    }

    /** Drops an index of a table. */
    default PendingDropIndex dropIndex(String table, String index) {
        return begin(new PendingDropIndex(QualifiedName.parse(table), index));
    }

    /** Renames an index of a table. */
    default void renameIndex(String table, String from, String to) {
        record(new RenameIndex(QualifiedName.parse(table), from, to));
    }
}
