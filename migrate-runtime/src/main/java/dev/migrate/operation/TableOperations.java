package dev.migrate.operation;

import dev.migrate.schema.QualifiedName;
import dev.migrate.schema.Table;
import dev.migrate.schema.TableElement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an author can do to whole tables. */
public interface TableOperations extends Recorder {
    /**
     * Creates a table.
     *
     * @param table its name
     * @param elements its columns in order, its constraints, comment and options, from {@link Definitions}
     */
    default void createTable(String table, TableElement... elements) {
        record(new CreateTable(Table.of(QualifiedName.parse(table), List.of(elements))));
    }

    /** Drops a table with all its rows. */
    default void dropTable(String table) {
        record(new DropTable(QualifiedName.parse(table)));
    }

    /** Renames a table, or moves it to another schema; its constraints, indexes and sequences keep their names. */
    default void renameTable(String from, String to) {
        record(new RenameTable(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /** Sets the comment of a table, or removes it for null. */
    default void setTableComment(String table, @Nullable String comment) {
        record(new SetTableComment(QualifiedName.parse(table), comment));
    }
}
