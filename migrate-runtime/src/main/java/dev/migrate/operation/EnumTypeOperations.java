package dev.migrate.operation;

import dev.migrate.schema.EnumType;
import dev.migrate.schema.QualifiedName;
import java.util.List;

/** What an author can do to enum types. */
public interface EnumTypeOperations extends Recorder {
    /** Creates an enum type with these labels in order. */
    default void createEnumType(String type, String... labels) {
        record(new CreateEnumType(new EnumType(QualifiedName.parse(type), List.of(labels), null)));
    }

    /** Drops an enum type. */
    default void dropEnumType(String type) {
        record(new DropEnumType(QualifiedName.parse(type)));
    }

    /** Renames an enum type, or moves it to another schema. */
    default void renameEnumType(String from, String to) {
        record(new RenameEnumType(QualifiedName.parse(from), QualifiedName.parse(to)));
    }

    /** Adds a label at the end of an enum type, or where {@link PendingEnumLabel#before} says. */
    default PendingEnumLabel addEnumLabel(String type, String label) {
        return begin(new PendingEnumLabel(QualifiedName.parse(type), label));
    }

    /** Renames a label of an enum type; rows that hold it hold the new one from then on. */
    default void renameEnumLabel(String type, String from, String to) {
        record(new RenameEnumLabel(QualifiedName.parse(type), from, to));
    }

    /** Gives an enum type other labels; {@link PendingEnumLabels#in} names the columns of that type. */
    default PendingEnumLabels replaceEnumLabels(String type, String... labels) {
        return begin(new PendingEnumLabels(QualifiedName.parse(type), List.of(labels)));
    }
}
