package dev.migrate.operation;

import dev.migrate.schema.Check;
import dev.migrate.schema.ForeignKey;
import dev.migrate.schema.PrimaryKey;
import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.UniqueKey;

/** What an author can do to keys, foreign keys and checks; {@link Definitions} describes them. */
public interface ConstraintOperations extends Recorder {
    /** Adds the primary key. */
    default void addPrimaryKey(String table, PrimaryKey key) {
        record(new AddPrimaryKey(QualifiedName.parse(table), key));
    }

    /** Adds a unique constraint. */
    default void addUniqueKey(String table, UniqueKey key) {
        record(new AddUniqueKey(QualifiedName.parse(table), key));
    }

    /** Adds a foreign key; existing rows are checked. */
    default void addForeignKey(String table, ForeignKey key) {
        record(new AddForeignKey(QualifiedName.parse(table), key));
    }

    /** Adds a check; existing rows are checked. */
    default void addCheck(String table, Check check) {
        record(new AddCheck(QualifiedName.parse(table), check));
    }

    /** Drops a constraint of any kind. */
    default void dropConstraint(String table, String constraint) {
        record(new DropConstraint(QualifiedName.parse(table), constraint));
    }

    /** Renames a constraint of any kind. */
    default void renameConstraint(String table, String from, String to) {
        record(new RenameConstraint(QualifiedName.parse(table), from, to));
    }
}
